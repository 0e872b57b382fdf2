/** What a kept page is and how it is shown: shared by the service worker and by the button that keeps a page. */

/** Pages that stay until their reader lets them go, and those that every reader may need. */
export const KEPT = 'kept'
/** Pages that were read: the latest of them. */
export const READ = 'read'
/** Scripts, fonts and pictures. */
export const FILES = 'files'

/** Where the worker answers for a page that is not kept, and the place in it for those that are. */
export const OFFLINE_PATH = '/offline'
const LIST_PLACE = /(<div\b[^>]*\bid="kept-pages"[^>]*>)(<\/div>)/

const KEPT_AT = 'x-kept-at'

/** One kept page, for a list. */
export interface KeptPage {
  path: string
  title: string
  keptAt: Date
}

/**
 * A copy of an answer that says when it was kept; null where it must not be kept: errors, answers that say so themselves, and what is not
 * this site's own answer to that address.
 */
export async function copyToKeep(path: string, answer: Response, now: Date): Promise<Response | null> {
  if (
    answer.status !== 200 ||
    answer.type === 'opaque' ||
    answer.redirected ||
    /no-store|private/.test(answer.headers.get('cache-control') ?? '')
  )
    return null
  const html = isHtml(answer)
  const body = html ? await answer.clone().text() : answer.clone().body
  if (typeof body === 'string' ? !isOwnPage(body, path) : isPagePath(path)) return null
  const headers = new Headers(answer.headers)
  // The copy is not packed any more, whatever the answer was.
  headers.delete('content-encoding')
  headers.delete('content-length')
  headers.set(KEPT_AT, now.toISOString())
  return new Response(body, { headers })
}

/**
 * True for a page of this site that is the page of this address. Sign-in pages of a wifi, error pages of a proxy and whatever else answers
 * in the site's place do not carry its mark.
 */
export function isOwnPage(html: string, path: string): boolean {
  if (!/<html\b[^>]*\sdata-own\b/.test(html)) return false
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
  return canonical === undefined || !URL.canParse(canonical) || trimmed(new URL(canonical).pathname) === trimmed(path)
}

/** True where an answer is the site's own word on the page: the page itself, or that there is none any more. */
export async function isWordOnPage(answer: Response, path: string): Promise<boolean> {
  if (!isHtml(answer)) return false
  const html = await answer.clone().text()
  return answer.ok ? isOwnPage(html, path) : [404, 410].includes(answer.status) && isOwnPage(html, path)
}

/** A kept page as it is shown: it says itself when it was kept. Other answers stay as they are. */
export async function showKept(answer: Response): Promise<Response> {
  const keptAt = answer.headers.get(KEPT_AT)
  if (!keptAt || !isHtml(answer)) return answer
  const words = `This copy was kept on ${formatMoment(new Date(keptAt))}, because the network did not answer now. Load the page again when you can: the advice may have changed since.`
  const note = `<p role="note" style="margin:0;padding:.75em 1.25em;border:solid;border-width:3px 0;font-weight:600">${words}</p>`
  const html = await answer.text()
  // A page that a framework compares with what it rendered takes the note before its own elements.
  const page = /<html\b[^>]*\sdata-tools\b/.test(html)
    ? html.replace(/<\/body>/, (tag) => `${note}${tag}`)
    : html.replace(/<main\b[^>]*>|<body\b[^>]*>(?![\s\S]*<main\b)/, (tag) => `${tag}${note}`)
  return new Response(page, { headers: answer.headers })
}

/** What a list says of a kept page. */
export async function describeKept(url: string, answer: Response): Promise<KeptPage> {
  const title = /<title>([^<]*)<\/title>/.exec(await answer.text())?.[1] ?? ''
  const path = new URL(url).pathname
  return { path, title: title.replace(/ – [^–]*$/, '') || path, keptAt: new Date(answer.headers.get(KEPT_AT) ?? 0) }
}

/** The page for what is not kept, with a list of what is. Titles come from pages of this site and are markup already. */
export function listKept(offlinePage: string, pages: readonly KeptPage[]): string {
  if (pages.length === 0) return offlinePage
  const rows = pages.map(
    ({ path, title, keptAt }) =>
      `<li><a href="${path}">${title}</a> <small>kept on ${formatMoment(keptAt)}</small></li>`,
  )
  return offlinePage.replace(
    LIST_PLACE,
    (_, open: string, close: string) => `${open}<h2>Pages on this phone</h2><ul>${rows.join('')}</ul>${close}`,
  )
}

/** Files that a tool needs to work, as its page and the scripts in it name them: scripts, styles and its data. */
export function filesNamedIn(text: string): string[] {
  const found = text.matchAll(/(?:\/_next\/)?(static\/[\w./-]+\.(?:js|css))|(\/generated\/[\w.-]+\.json\?v=\w+)/g)
  return [...new Set(Array.from(found, ([, file, data]) => data ?? `/_next/${file}`))]
}

/** Shown where not even the page for this is kept. */
export const LAST_RESORT = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No network</title><body style="font:1.25em/1.5 sans-serif;margin:1em"><p>In an emergency call <a href="tel:999">999</a>. If you feel unwell on treatment, call your hospital's 24-hour advice line.</p><h1>No network</h1><p>This page is not on this phone. Load it again when you have a network.</p></body></html>`

export const isHtml = (answer: Response): boolean => /^text\/html/.test(answer.headers.get('content-type') ?? '')

/** Pages have no ending; files have. */
const isPagePath = (path: string): boolean => !/\.\w+$/.test(path.split('?')[0]!)

const trimmed = (path: string): string => path.replace(/(?<=.)\/$/, '')

function formatMoment(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(moment)
}
