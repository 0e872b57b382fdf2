import { CacheExpiration } from 'workbox-expiration/CacheExpiration.js'
import { copyToKeep, filesNamedIn, isHtml, isWordOnPage, KEPT, READ } from './kept-pages.ts'

/** Pages and files on this device, by their address without what follows a question mark. Storage may be full or broken: then nothing is kept, and nothing fails. */

/** What a page that works with scripts needs. Its names change with each build; they go when the page is kept anew. */
const TOOLS = 'tools'
const MOST_READ = 40

const read = new CacheExpiration(READ, { maxEntries: MOST_READ })

const keyOf = (path: string): string => location.origin + path

/** The copy of a page, and the name of where it is kept. */
export async function findPage(path: string): Promise<{ copy: Response; cache: string } | undefined> {
  for (const cache of [KEPT, READ]) {
    const copy = await caches.match(keyOf(path), { cacheName: cache }).catch(() => undefined)
    if (copy) return { copy, cache }
  }
  return undefined
}

/** A file of a tool. */
export const findToolFile = (url: string): Promise<Response | undefined> =>
  caches.match(url, { cacheName: TOOLS }).catch(() => undefined)

/** Keeps an answer where it may be kept; a page that is gone goes. What is not this site's own changes nothing. */
export async function keepAnswer(cacheName: string, path: string, answer: Response): Promise<void> {
  try {
    const copy = await copyToKeep(path, answer, new Date())
    const cache = await caches.open(cacheName)
    if (!copy) {
      if (!answer.ok && (await isWordOnPage(answer, path))) await cache.delete(keyOf(path))
      return
    }
    const html = isHtml(copy) ? await copy.clone().text() : ''
    // A tool without its scripts would be an empty page: all of it or nothing.
    if (/<html\b[^>]*\sdata-tools\b/.test(html)) await keepTool(html)
    await cache.put(keyOf(path), copy)
    if (cacheName === READ) {
      await read.updateTimestamp(keyOf(path))
      await read.expireEntries()
    }
  } catch {
    // No network, or no room: nothing is worse than before.
  }
}

/** Fetches a page or file anew; the browser asks only whether it has changed. */
export async function renew(cacheName: string, path: string): Promise<void> {
  const answer = await fetch(path, { cache: 'no-cache' }).catch(() => undefined)
  if (answer) await keepAnswer(cacheName, path, answer)
}

export async function renewAll(cacheName: string): Promise<void> {
  const requests = await caches
    .open(cacheName)
    .then((cache) => cache.keys())
    .catch(() => [])
  await Promise.all(requests.map(({ url }) => renew(cacheName, new URL(url).pathname)))
}

async function keepTool(html: string): Promise<void> {
  const cache = await caches.open(TOOLS)
  const names = new Set(filesNamedIn(html))
  // Scripts name the ones that they load later, and the data.
  for (const name of names) {
    const url = location.origin + name
    const answer = (await cache.match(url)) ?? (await fetch(name))
    const copy = await copyToKeep(name, answer, new Date())
    if (!copy) {
      if (answer.status === 404) continue
      throw new Error(`${name} was answered with ${answer.status}`)
    }
    if (name.endsWith('.js')) for (const more of filesNamedIn(await copy.clone().text())) names.add(more)
    await cache.put(url, copy)
  }
  for (const { url } of await cache.keys()) if (!names.has(url.slice(location.origin.length))) await cache.delete(url)
}
