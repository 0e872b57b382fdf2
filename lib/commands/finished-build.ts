import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forPublic, isPlaceholder } from './site-settings.ts'

/** Where a build may be put: forms of one made for a server are sent to that server, and would be dead on a host of files. */
type Hosting = 'server' | 'any'

/** Written by the last step of a build. Next.js has its own mark, but writes it before pages are finished. */
const markOf = (root: string): string => join(root, '.next', 'FINISHED')

/** The kind of build that these settings make. Who says with `FEEDBACK_URL` where forms go has said so for any host. */
export function hostingOf({ STATIC_EXPORT, FEEDBACK_URL }: NodeJS.ProcessEnv): Hosting {
  return STATIC_EXPORT || FEEDBACK_URL !== undefined ? 'any' : 'server'
}

/** Before a build changes anything: from here on there is no finished one. */
export function removeMark(root: string): void {
  rmSync(markOf(root), { force: true })
}

/** @param url the address of the site that was built into its pages */
export function markFinished(root: string, hosting: Hosting, url: string): void {
  writeFileSync(markOf(root), `${JSON.stringify({ hosting, url, at: new Date().toISOString() })}\n`)
}

/** When the build at `root` was finished; undefined where it was not. */
export function builtAt(root: string): Date | undefined {
  if (!existsSync(markOf(root))) return undefined
  const { at }: { at?: unknown } = JSON.parse(readFileSync(markOf(root), 'utf8'))
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? new Date(at) : undefined
}

/** Why the build at `root` cannot be served, with what to do; undefined where it can. */
export function whyNotServed(root: string): string | undefined {
  if (isLocked(root))
    return `The built site in ${join(root, '.next')} cannot be read by this user. Give the folder to it with chown -R, or run as the user who built it.`
  return missing(root) && `${missing(root)} Run "npm run build" first, or "npm run serve" for both.`
}

/** Why the build at `root` cannot be put on a host of files as it is, with what to do; undefined where it can. */
export function whyNotExported(root: string): string | undefined {
  if (missing(root)) return `${missing(root)} Run "npm run export" without --built.`
  const { hosting }: { hosting?: unknown } = JSON.parse(readFileSync(markOf(root), 'utf8'))
  return hosting === 'any'
    ? undefined
    : 'The built site is for a server: its forms would be dead on a host of files. Run "npm run export" without --built, or set FEEDBACK_URL when you build.'
}

/** Why the finished build at `root` is not for the public, with what to do; undefined where it is. */
export function whyNotPublished(root: string): string | undefined {
  const { url }: { url?: unknown } = JSON.parse(readFileSync(markOf(root), 'utf8'))
  return typeof url === 'string' && !isPlaceholder(url) ? undefined : forPublic(String(url))
}

function missing(root: string): string | undefined {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) return 'There is no built site here.'
  return existsSync(markOf(root)) ? undefined : 'The last build was not finished.'
}

function isLocked(root: string): boolean {
  try {
    readFileSync(join(root, '.next', 'BUILD_ID'))
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
  }
}
