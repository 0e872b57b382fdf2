import {
  largePrintPath,
  leafletPath,
  medicinesPath,
  recordSheetPath,
  sideEffectsPath,
  teachBackPath,
} from '../../lib/paths.ts'
import { copyToKeep, KEPT } from './kept-pages.ts'

/** Asked for when a reader first presses "Keep this medicine on this phone". */

/**
 * Keeps a page with what belongs to it: its leaflets, the pages of its side effects, its QR code and its pictures. All of it or nothing; only
 * what does not exist may be missing.
 * @returns what was done, to be said to the reader
 */
export async function keepPage(path: string, page: Document = document): Promise<string> {
  const cache = await caches.open(KEPT)
  const urls = [path, ...belongings(path, page)]
  try {
    await navigator.storage?.persist?.()
    const copies = await Promise.all(
      urls.map(async (url) => {
        const answer = await fetch(url)
        const copy = await copyToKeep(url, answer, new Date())
        if (!copy && (url === path || answer.status !== 404))
          throw new Error(`${url} was answered with ${answer.status}`)
        return copy
      }),
    )
    await Promise.all(copies.map((copy, at) => copy && cache.put(location.origin + urls[at]!, copy)))
    return 'This medicine is kept on this phone.'
  } catch (error) {
    await letGo(cache, path, urls)
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'There is no room for it on this phone.'
      : 'It could not be kept. Try again when you have a network.'
  }
}

/** Lets a page and what belongs to it go, but not what belongs to another medicine that stays. */
export async function letPageGo(path: string, page: Document = document): Promise<string> {
  await letGo(await caches.open(KEPT), path, [path, ...belongings(path, page)])
  return 'It is no longer kept on this phone.'
}

async function letGo(cache: Cache, path: string, urls: readonly string[]): Promise<void> {
  const stays = new Set<string>()
  for (const { url } of await cache.keys()) {
    const other = new URL(url).pathname
    if (other === path || !isMedicine(other)) continue
    const text = (await (await cache.match(url))?.text()) ?? ''
    for (const belonging of belongings(other, new DOMParser().parseFromString(text, 'text/html'))) stays.add(belonging)
  }
  await Promise.all(urls.filter((url) => !stays.has(url)).map((url) => cache.delete(location.origin + url)))
}

const isMedicine = (path: string): boolean =>
  path.startsWith(`${medicinesPath}/`) && path.split('/').length === medicinesPath.split('/').length + 1

/** Addresses of this site that belong to the page: its papers, what it links to below its own address, its side effects, and its pictures. */
function belongings(path: string, page: Document): string[] {
  const links = addresses([...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!)).filter(
    (address) =>
      (address.startsWith(`${path}/`) || address.startsWith(`${sideEffectsPath}/`)) &&
      !/\.(?:json|ics|md|txt)$/.test(address),
  )
  const pictures = addresses([...page.querySelectorAll('img[src]')].map((image) => image.getAttribute('src')!))
  const slug = path.slice(medicinesPath.length + 1)
  const papers = [leafletPath, largePrintPath, recordSheetPath, teachBackPath].map((paper) => paper(slug))
  return [...new Set([...papers, ...links, ...pictures])]
}

/** Addresses of this site, from the first slash, without the place in a page. */
function addresses(found: readonly string[]): string[] {
  return found
    .map((address) => new URL(address, location.href))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname)
}
