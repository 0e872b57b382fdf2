import { isIP } from 'node:net'
import type { Organisation } from '../model/library.ts'
import { WrongSetting } from './serve-settings.ts'

/** What the environment of a build may say of the site, in place of content/site.md. */
type SiteEnvironment = Record<string, string | undefined>

/**
 * The organisation with what the environment of this build says of it.
 * @throws WrongSetting where a setting cannot be right, and where a build for the public would have an address that is nobody's
 */
export function readSiteSettings<T extends Pick<Organisation, 'name' | 'url' | 'contactEmail'>>(
  site: T,
  { SITE_URL, SITE_NAME, SITE_EMAIL, HSTS, PUBLIC_SITE }: SiteEnvironment,
): T {
  const url = SITE_URL?.replace(/\/$/, '') || site.url
  if (SITE_URL && (!URL.canParse(url) || new URL(url).origin !== url || !/^https?:/.test(url)))
    wrong(`SITE_URL is "${SITE_URL}": write it as https://medicines.example.nhs.uk, without a path.`)
  if (SITE_EMAIL && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(SITE_EMAIL))
    wrong(`SITE_EMAIL is "${SITE_EMAIL}": write one address, such as medicines@trust.nhs.uk.`)
  if (SITE_NAME && !/^[\p{L}\p{N}][\p{L}\p{N} .,'’&()-]{1,59}$/u.test(SITE_NAME))
    wrong(`SITE_NAME is "${SITE_NAME}": write a name of 2 to 60 letters, in plain words.`)
  if (HSTS && !/^(?:off|max-age=\d+(?:; includeSubDomains)?(?:; preload)?)$/.test(HSTS))
    wrong(`HSTS is "${HSTS}": write it as HSTS="max-age=63072000; includeSubDomains", or HSTS=off.`)
  if (PUBLIC_SITE && isPlaceholder(url)) wrong(forPublic(url))
  return { ...site, url, name: SITE_NAME || site.name, contactEmail: SITE_EMAIL || site.contactEmail }
}

/** True for an address that only holds the place of a real one: nobody can ever own it, or it is this computer's. */
export function isPlaceholder(url: string): boolean {
  const { hostname, protocol } = new URL(url)
  return (
    protocol !== 'https:' ||
    /(?:^|\.)(?:example|example\.(?:com|net|org)|invalid|test|localhost|local|internal)$/.test(hostname) ||
    isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
  )
}

/** Why a site with such an address is not for the public. */
export const forPublic = (url: string): string =>
  `The address of the site is ${url}, which readers cannot open: set SITE_URL=https://… when you build, or "url" in content/site.md.`

function wrong(sentence: string): never {
  throw new WrongSetting(sentence)
}
