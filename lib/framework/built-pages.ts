import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** One page of a finished build. */
export interface BuiltPage {
  /** Its address, from the first slash: `/medicines/x`, and `/` for the first page. */
  path: string
  /** Its name in an exported folder: `medicines/x.html`. */
  name: string
  /** Where its HTML is. */
  file: string
}

const PAGE = '.html'
const BODY = '.body'

/**
 * The pages of a build, in the order of their names. Next.js keeps a page of its own as `x.html`, and the answer of a static route handler as
 * `x.body` with its status and headers in `x.meta`. Its error pages, whose names begin with an underscore, have no address; nor has
 * the page "not found", which answers with 404.
 */
export function builtPages(nextDirectory: string): BuiltPage[] {
  const app = join(nextDirectory, 'server', 'app')
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => !name.startsWith('_') && (name.endsWith(PAGE) || (name.endsWith(BODY) && isPage(join(app, name)))),
    )
    .map((name) => ({ file: join(app, name), stem: name.slice(0, -PAGE.length).split(sep).join('/') }))
    .map(({ file, stem }) => ({ path: stem === 'index' ? '/' : `/${stem}`, name: `${stem}${PAGE}`, file }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The HTML of the page at an address. */
export function readBuiltPage(nextDirectory: string, path: string): string {
  const stem = join(nextDirectory, 'server', 'app', path === '/' ? 'index' : path)
  return readFileSync(existsSync(stem + BODY) ? stem + BODY : stem + PAGE, 'utf8')
}

/** What goes with the answer of a static route handler: its status, and its headers by their names in small letters. */
export function builtMeta(body: string): { status: number; headers: Record<string, string> } {
  const meta = `${body.slice(0, -BODY.length)}.meta`
  return { status: 200, headers: {}, ...(existsSync(meta) ? JSON.parse(readFileSync(meta, 'utf8')) : {}) }
}

function isPage(body: string): boolean {
  const { status, headers } = builtMeta(body)
  return status === 200 && /^text\/html\b/.test(headers['content-type'] ?? '')
}
