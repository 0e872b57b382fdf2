import { existsSync, lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { whyNotPublished, whyNotServed } from './finished-build.ts'

/**
 * Which release of a site is served: in the folder of the site the link `current` leads to a whole built checkout, and `previous` to the one
 * before it. Each link is changed in one step of the file system, so that a server that starts meanwhile finds the one or the other.
 */

/** A release that must not be served, or a step back that cannot be done: one sentence with the remedy. */
export class ReleaseRefused extends Error {}

/** What asks the server to start again. Answers false where it could not. */
export type Restart = () => boolean

/**
 * Serves the built checkout at `root` from now on.
 * @throws ReleaseRefused; the release that was served before is then served as before
 */
export function goLive(site: string, root: string, restart: Restart): void {
  if (!existsSync(site)) refuse(`There is no folder ${site}. Make it first: mkdir -p ${site}/data`)
  const fault = whyNotServed(root) ?? whyNotPublished(root)
  if (fault) refuse(fault)
  const before = read(site, 'current')
  if (before === resolve(root)) refuse(`${root} is served already. Build the new release in a folder of its own.`)
  const older = read(site, 'previous')
  point(site, 'previous', before)
  point(site, 'current', resolve(root))
  if (restart()) return
  point(site, 'current', before)
  point(site, 'previous', older)
  restart()
  refuse('The server could not be started again with this release. The one before is served as before.')
}

/**
 * Serves the release that was served before this one. A second call is the way forward again.
 * @returns the folder that is served now
 * @throws ReleaseRefused
 */
export function goBack(site: string, restart: Restart): string {
  const now = read(site, 'current')
  const before = read(site, 'previous')
  if (!before) return refuse(`There is no release before this one in ${site}.`)
  const fault = whyNotServed(before)
  if (fault) refuse(`The release before this one cannot be served. ${fault}`)
  point(site, 'current', before)
  point(site, 'previous', now)
  if (!restart()) refuse(`${before} is current again, but the server could not be started again: start it by hand.`)
  return before
}

type LinkName = 'current' | 'previous'

function read(site: string, name: LinkName): string | undefined {
  const link = join(site, name)
  if (!lstatSync(link, { throwIfNoEntry: false })) return undefined
  return lstatSync(link).isSymbolicLink()
    ? resolve(site, readlinkSync(link))
    : refuse(`${link} is no link. Move it away.`)
}

function point(site: string, name: LinkName, to: string | undefined): void {
  const link = join(site, name)
  if (to === undefined) return rmSync(link, { force: true })
  const made = `${link}.new`
  rmSync(made, { force: true })
  symlinkSync(to, made)
  renameSync(made, link)
}

function refuse(sentence: string): never {
  throw new ReleaseRefused(sentence)
}
