import type { Header } from './security-headers.ts'

/** What the build knows of addresses, as Next.js writes it into `.next/routes-manifest.json`. */
export interface Routes {
  headers: { source: string; regex: string; headers: Header[] }[]
  redirects: { source: string; destination: string; statusCode?: number; internal?: boolean }[]
  rewrites: { beforeFiles: Rewrite[]; afterFiles: Rewrite[]; fallback: Rewrite[] }
}

export interface Rewrite {
  source: string
  destination: string
}

/** Files named by their content never change; everything else is asked for again, and answered with "not modified". */
export const CACHE_FOR_GOOD = 'public, max-age=31536000, immutable'
export const CACHE_AND_ASK = 'public, max-age=0, must-revalidate'
export const HASHED_FILES = '/_next/static/'

/** The public address of a file that stands at another place in the build: rewrites, read backwards. */
export function publicAddress(built: string, rewrites: readonly Rewrite[]): string {
  for (const { source, destination } of rewrites) {
    const names: string[] = []
    const pattern = destination.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:(\w+)/g, (_, name: string) => (names.push(name), '([^/]+)'))
    const found = new RegExp(`^${pattern}$`).exec(built)
    if (found) return names.reduce((address, name, at) => address.replace(new RegExp(`:${name}(?:\\([^)]*\\))?`), found[at + 1]!), source)
  }
  return built
}

/**
 * `_headers` for Netlify, Cloudflare Pages and hosts that read the same format. Such hosts match whole folders only, so headers
 * for some endings are given to every file: pages hold nothing that another site's script may not read.
 */
export function formatHeadersFile({ headers }: Routes): string {
  const all = new Map(headers.flatMap((rule) => rule.headers).map(({ key, value }) => [key, value]))
  const block = (path: string, lines: Iterable<[string, string]>) => `${path}\n${[...lines].map(([key, value]) => `  ${key}: ${value}\n`).join('')}`
  return block('/*', all) + block(`${HASHED_FILES}*`, [['Cache-Control', CACHE_FOR_GOOD]])
}

/** `_redirects` for the same hosts: one line for each old address. */
export function formatRedirectsFile(routes: Routes): string {
  return ownRedirects(routes).map(({ source, destination, statusCode }) => `${source} ${destination} ${statusCode}\n`).join('')
}

/**
 * A server block for nginx. Pages stand as `medicines/x.html` and answer at `/medicines/x`.
 * @param folder where the exported files are
 * @param listen what nginx listens to, for example `8080` or `127.0.0.1:8080`
 * @param types the type of answers whose file ending would give another: a pattern of addresses, and the type
 * @param brotli whether nginx has the module that sends the `.br` files
 */
export function formatNginx(routes: Routes, { folder, listen, types, brotli }: { folder: string; listen: string; types: readonly { pattern: string; type: string }[]; brotli: boolean }): string {
  const everywhere = routes.headers.filter(({ source }) => source === '/:path*').flatMap(({ headers }) => headers)
  const some = routes.headers.filter(({ source }) => source !== '/:path*').flatMap(({ regex, headers }) => headers.map((header) => ({ ...header, regex })))
  const map = (name: string, otherwise: string, regex: string, value: string) => `map $uri $${name} {\n  default ${quote(otherwise)};\n  ${quote(`~${regex}`)} ${quote(value)};\n}\n`
  return `# Include this inside http { }, for example as /etc/nginx/conf.d/site.conf.
${map('kept_for', CACHE_AND_ASK, `^${HASHED_FILES}`, CACHE_FOR_GOOD)}${some.map(({ regex, value }, at) => map(`header_${at}`, '', regex, value)).join('')}server {
  listen ${listen};
  root ${quote(folder)};
  charset utf-8;
  charset_types text/plain text/css text/markdown application/json application/javascript text/calendar application/xml;
  gzip_static on;
  ${brotli ? '' : '# With the module libnginx-mod-http-brotli-static: '}brotli_static on;
  include /etc/nginx/mime.types;
  types { text/markdown md; text/calendar ics; application/manifest+json webmanifest; }
${everywhere.map(({ key, value }) => `  add_header ${key} ${quote(value)} always;\n`).join('')}${some.map(({ key }, at) => `  add_header ${key} $header_${at} always;\n`).join('')}  add_header Cache-Control $kept_for always;
  absolute_redirect off;
  error_page 404 /404.html;
  error_page 405 =404 /404.html;
  location = /404.html { internal; }
  location ~ "^/_(?:headers|redirects|nginx)|\\.(?:html|br|gz)$" { return 404; }
  location ~ "^(.+)/$" { return 308 $1$is_args$args; }
${ownRedirects(routes).map(({ source, destination, statusCode }) => `  location = ${source} { return ${statusCode} ${destination}; }\n`).join('')}${types.map(({ pattern, type }) => `  location ~ ${quote(pattern)} { types { } default_type ${quote(type)}; try_files $uri =404; }\n`).join('')}  location = / { try_files /index.html =404; }
  location / { try_files $uri $uri.html =404; }
}
`
}

/** Redirects of old addresses; the framework's own rule for the slash at the end is not one of them. */
function ownRedirects({ redirects }: Routes): { source: string; destination: string; statusCode: number }[] {
  return redirects.filter(({ internal }) => !internal).map(({ source, destination, statusCode = 308 }) => ({ source, destination, statusCode }))
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
