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
 * `x.body` with its headers in `x.meta`. Its error pages, whose names begin with an underscore, have no address and are not among them.
 */
export function builtPages(nextDirectory: string): BuiltPage[] {
  const app = join(nextDirectory, 'server', 'app')
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => !name.startsWith('_') && (name.endsWith(PAGE) || (name.endsWith(BODY) && isHtml(join(app, name)))),
    )
    .map((name) => ({ file: join(app, name), stem: name.slice(0, -PAGE.length).split(sep).join('/') }))
    .map(({ file, stem }) => ({ path: stem === 'index' ? '/' : `/${stem}`, name: `${stem}.html`, file }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The headers that go with the answer of a static route handler, by their names in small letters. */
export function builtHeaders(body: string): Record<string, string> {
  const meta = `${body.slice(0, -BODY.length)}.meta`
  const { headers = {} }: { headers?: Record<string, string> } = existsSync(meta)
    ? JSON.parse(readFileSync(meta, 'utf8'))
    : {}
  return headers
}

const isHtml = (body: string): boolean => /^text\/html\b/.test(builtHeaders(body)['content-type'] ?? '')
