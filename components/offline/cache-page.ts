import { copyToKeep, KEPT } from './kept-pages.ts'

/** Asked for when a reader first presses "Keep this medicine on this phone". */

/**
 * Keeps a page with what belongs to it: its leaflet, its QR code and its pictures. All of it or nothing; only what does not exist may be missing.
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
        const copy = await copyToKeep(answer, new Date())
        if (!copy && (url === path || answer.status !== 404))
          throw new Error(`${url} was answered with ${answer.status}`)
        return copy
      }),
    )
    await Promise.all(copies.map((copy, at) => copy && cache.put(location.origin + urls[at]!, copy)))
    return 'This medicine is kept on this phone.'
  } catch (error) {
    await Promise.all(urls.map((url) => cache.delete(location.origin + url)))
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'There is no room for it on this phone.'
      : 'It could not be kept. Try again when you have a network.'
  }
}

/** Lets a page and what belongs to it go. */
export async function letPageGo(path: string, page: Document = document): Promise<string> {
  const cache = await caches.open(KEPT)
  await Promise.all([path, ...belongings(path, page)].map((url) => cache.delete(location.origin + url)))
  return 'It is no longer kept on this phone.'
}

/** Addresses of this site that belong to the page: its leaflet, what it links to below its own address, and its pictures. */
function belongings(path: string, page: Document): string[] {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .map((link) => new URL(link.href, location.href))
    .filter(
      ({ origin, pathname }) =>
        origin === location.origin && pathname.startsWith(`${path}/`) && !/\.(?:json|ics|md|txt)$/.test(pathname),
    )
  const pictures = [...page.images]
    .map((image) => new URL(image.src, location.href))
    .filter(({ origin }) => origin === location.origin)
  return [...new Set([`${path}/leaflet`, ...[...links, ...pictures].map(({ pathname }) => pathname)])]
}
