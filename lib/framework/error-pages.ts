import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'

/** The route of the page "not found", a static one with the status 404. */
const MISSING = '/missing'

/** Addresses at which Next.js would show its own error pages. */
const ERROR_PAGES = ['/404', '/500', '/_not-found', '/_global-error', '/_error', '/index']

/**
 * Leads every address that does not exist to the page "not found". It is a handler like all pages that are read, and Next.js takes only
 * a page of its own for that, which it would render for its browser side too.
 */
export const missingRewrites = {
  beforeFiles: ERROR_PAGES.map((source) => ({ source, destination: MISSING })),
  fallback: [{ source: '/:path*', destination: MISSING }],
}

/** Where a build has the page "not found". */
export const missingPageFile = (nextDirectory: string): string => join(nextDirectory, 'server', 'app', 'missing.body')

/** Where Next.js keeps what it shows when no rewrite was asked: at names that a route does not know, and when a handler failed. */
const KEPT_BY_NEXT = [
  { file: 'app/_not-found.html', page: 'missing' },
  { file: 'app/_global-error.html', page: 'problem' },
  { file: 'pages/404.html', page: 'missing' },
  { file: 'pages/500.html', page: 'problem' },
]

/** Puts our own pages in the place of the error pages of Next.js, which need its scripts. */
export function replaceErrorPages(nextDirectory: string): void {
  const server = join(nextDirectory, 'server')
  for (const { file, page } of KEPT_BY_NEXT)
    if (existsSync(join(server, file))) copyFileSync(join(server, 'app', `${page}.body`), join(server, file))
}
