import type { Header } from './security-headers.ts'

/** What the build knows of addresses, as Next.js writes it into `.next/routes-manifest.json`. */
export interface Routes {
  headers: { source: string; regex: string; headers: Header[] }[]
  redirects: { source: string; destination: string; statusCode?: number; internal?: boolean }[]
}

/** Files named by their content never change; everything else is asked for again, and answered with "not modified". */
export const CACHE_FOR_GOOD = 'public, max-age=31536000, immutable'
export const CACHE_AND_ASK = 'public, max-age=0, must-revalidate'
export const HASHED_FILES = '/_next/static/'

/** The address at which a host answers with an exported file: `medicines/x.html` is `/medicines/x`. */
export function pageAddress(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '')}`
}

/** One header as it stands everywhere, and where it is another: patterns of addresses, the last that fits counts. */
interface HeaderPlan {
  key: string
  everywhere: string
  elsewhere: { regex: string; value: string }[]
}

function planHeaders({ headers }: Routes): HeaderPlan[] {
  const plans = new Map<string, HeaderPlan>()
  for (const rule of headers)
    for (const { key, value } of rule.headers) {
      if (key === 'Cache-Control') continue // hosts are told below, by address
      const plan = plans.get(key) ?? { key, everywhere: '', elsewhere: [] }
      if (rule.source === '/:path*') plan.everywhere = value
      else if (value !== plan.everywhere) plan.elsewhere.push({ regex: rule.regex, value })
      plans.set(key, plan)
    }
  return [...plans.values()]
}

/**
 * `_headers` for Netlify, Cloudflare Pages and hosts that read the same format. Such hosts match whole folders only, and join the values of
 * rules that meet. A header that only some files have is therefore given to all: pages hold nothing that another site's script may not
 * read. A header that one page has otherwise is given folder by folder.
 * @param pages addresses of all pages
 */
export function formatHeadersFile(routes: Routes, pages: readonly string[]): string {
  const everywhere = new Map<string, string>()
  const byFolder = new Map<string, [string, string][]>()
  for (const { key, everywhere: usual, elsewhere } of planHeaders(routes)) {
    if (!usual || elsewhere.length === 0) {
      everywhere.set(key, usual || elsewhere.at(-1)!.value)
      continue
    }
    const valueAt = (address: string) =>
      elsewhere.findLast(({ regex }) => new RegExp(regex).test(address))?.value ?? usual
    for (const address of pages) {
      const [, folder, rest] = address.split('/')
      const place = rest === undefined ? address : `/${folder}/*`
      const lines = byFolder.get(place) ?? []
      if (!lines.some(([other]) => other === key)) byFolder.set(place, [...lines, [key, valueAt(address)]])
    }
  }
  const block = (path: string, lines: Iterable<[string, string]>) =>
    `${path}\n${[...lines].map(([key, value]) => `  ${key}: ${value}\n`).join('')}`
  return [
    block('/*', everywhere),
    ...[...byFolder].sort().map(([path, lines]) => block(path, lines)),
    block(`${HASHED_FILES}*`, [['Cache-Control', CACHE_FOR_GOOD]]),
  ].join('')
}

/** `_redirects` for the same hosts: one line for each old address. */
export function formatRedirectsFile(routes: Routes): string {
  return ownRedirects(routes)
    .map(({ source, destination, statusCode }) => `${source} ${destination} ${statusCode}\n`)
    .join('')
}

/**
 * A server block for nginx. Pages stand as `medicines/x.html` and answer at `/medicines/x`.
 * @param folder where the exported files are
 * @param listen what nginx listens to, for example `8080` or `127.0.0.1:8080`
 * @param types the type of answers whose file ending would give another: a pattern of addresses, and the type
 * @param brotli whether nginx has the module that sends the `.br` files
 */
export function formatNginx(
  routes: Routes,
  {
    folder,
    listen,
    types,
    brotli,
  }: { folder: string; listen: string; types: readonly { pattern: string; type: string }[]; brotli: boolean },
): string {
  const plans = planHeaders(routes)
  const varying = plans.filter(({ elsewhere }) => elsewhere.length > 0)
  // The first pattern that fits counts in a map.
  const map = (name: string, otherwise: string, rows: HeaderPlan['elsewhere']) =>
    `map $address $${name} {\n  default ${quote(otherwise)};\n${rows
      .toReversed()
      .map(({ regex, value }) => `  ${quote(`~${regex}`)} ${quote(value)};\n`)
      .join('')}}\n`
  return `# Include this inside http { }, for example as /etc/nginx/conf.d/site.conf.
${map('kept_for', CACHE_AND_ASK, [{ regex: `^${HASHED_FILES}`, value: CACHE_FOR_GOOD }])}${varying.map(({ everywhere, elsewhere }, at) => map(`header_${at}`, everywhere, elsewhere)).join('')}server {
  listen ${listen};
  # The address that was asked for, before it becomes a file.
  set $address $uri;
  root ${quote(folder)};
  charset utf-8;
  charset_types text/plain text/css text/markdown application/json application/javascript text/calendar application/xml;
  gzip_static on; gzip_vary on;
  ${brotli ? '' : '# With the module libnginx-mod-http-brotli-static: '}brotli_static on;
  include /etc/nginx/mime.types;
  types { text/markdown md; text/calendar ics; application/manifest+json webmanifest; }
${plans.map((plan) => `  add_header ${plan.key} ${plan.elsewhere.length > 0 ? `$header_${varying.indexOf(plan)}` : quote(plan.everywhere)} always;\n`).join('')}  add_header Cache-Control $kept_for always;
  absolute_redirect off;
  error_page 404 /404.html;
  error_page 405 =404 /404.html;
  location = /404.html { internal; }
  location ~ "^/_(?:headers|redirects|nginx)|\\.(?:html|br|gz)$" { return 404; }
  location ~ "^((?:/[A-Za-z0-9._-]+)+)/$" { return 308 $1$is_args$args; }
${ownRedirects(routes)
  .map(({ source, destination, statusCode }) => `  location = ${source} { return ${statusCode} ${destination}; }\n`)
  .join(
    '',
  )}${types.map(({ pattern, type }) => `  location ~ ${quote(pattern)} { types { } default_type ${quote(type)}; try_files $uri =404; }\n`).join('')}  location = / { try_files /index.html =404; }
  location / { try_files $uri $uri.html =404; }
}
`
}

/** Redirects of old addresses; the framework's own rule for the slash at the end is not one of them. */
function ownRedirects({ redirects }: Routes): { source: string; destination: string; statusCode: number }[] {
  return redirects
    .filter(({ internal }) => !internal)
    .map(({ source, destination, statusCode = 308 }) => ({ source, destination, statusCode }))
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
