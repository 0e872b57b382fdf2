# See docs/hosting.md. The image that builds has every tool; the one that serves has what a server reads.
ARG NODE_IMAGE=node:24-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG SITE_URL SITE_NAME SITE_EMAIL HSTS PUBLIC_SITE=1
RUN npm run build && rm -rf .next/cache && npm prune --omit=dev --no-audit --no-fund

FROM ${NODE_IMAGE}
WORKDIR /site
COPY --from=build /site/package.json /site/next.config.ts /site/instrumentation.ts /site/instrumentation-node.ts /site/tsconfig.json ./
COPY --from=build /site/lib lib
COPY --from=build /site/public public
COPY --from=build /site/node_modules node_modules
COPY --from=build /site/.next .next
RUN mkdir /data && chown 1000:1000 /data
USER 1000:1000
ENV PORT=3000 FEEDBACK_FILE=/data/feedback.db
VOLUME /data
EXPOSE 3000
# A server whose store is away still serves every page: it is to be looked at, not to be taken away.
HEALTHCHECK --interval=30s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/').then(({ok}) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No npm between the runtime and the server: SIGTERM reaches it.
CMD ["node", "lib/commands/serve-command.ts"]
