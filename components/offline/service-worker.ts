/// <reference lib="webworker" />
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js'
import { StaleWhileRevalidate } from 'workbox-strategies/StaleWhileRevalidate.js'
import {
  copyToKeep,
  describeKept,
  FILES,
  isWordOnPage,
  KEPT,
  type KeptPage,
  LAST_RESORT,
  listKept,
  OFFLINE_PATH,
  READ,
  showKept,
} from './kept-pages.ts'
import { findPage, findToolFile, keepAnswer, renew, renewAll } from './page-store.ts'

/**
 * Keeps what a person has read, so that it opens without a network. The network always comes first: a kept page is shown only when the
 * site does not answer, and says so: no network, "502" from a proxy, a wifi that wants a password. Where storage is full or broken every request goes to the network as if this were not here.
 */

declare const self: ServiceWorkerGlobalScope
/** Changes with every build whose pages differ: the browser then starts the new worker, which renews what is kept. */
declare const BUILD: string
/** Pages that everybody gets, written in by the build. */
declare const HELP_PAGES: readonly string[]

const PATIENCE_SECONDS = 5
/** What makes a page whole. The search through the words of all pages is left out: its files are many. */
const FILE_PATHS =
  /^\/(?:generated\/(?!pagefind\/)|illustrations\/|icons\/|favicon\.svg$|manifest\.webmanifest$)|\/qr\.svg$/

/** What every page has loaded already: the browser only asks whether it is still the same. */
const PAGE_FILES = ['/generated/elements.js', '/generated/atkinson.woff2', '/generated/literata.woff2', '/favicon.svg']

const files = new StaleWhileRevalidate({
  cacheName: FILES,
  plugins: [
    { cacheWillUpdate: ({ request, response }) => copyToKeep(new URL(request.url).pathname, response, new Date()) },
    new ExpirationPlugin({ maxEntries: 80, purgeOnQuotaError: true }),
  ],
})

self.addEventListener('install', (event) => {
  const pages = savesData() ? [OFFLINE_PATH] : [OFFLINE_PATH, ...HELP_PAGES]
  event.waitUntil(
    Promise.all([
      self.skipWaiting(),
      ...pages.map((path) => renew(KEPT, path)),
      ...PAGE_FILES.map((path) => renew(FILES, path)),
    ]),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), keepOpenPages(), renewAll(KEPT), renewAll(READ)]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(answerPage(event, url.pathname))
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(answerToolFile(event))
  else if (FILE_PATHS.test(url.pathname)) event.respondWith(answerFile(event))
})

async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const kept = await findPage(path)
  const asked = fetch(event.request).then((answer) => {
    event.waitUntil(keepAnswer(kept?.cache ?? READ, path, answer.clone()))
    return answer
  })
  if (!kept) return asked.catch(answerOffline)
  const trusted = asked.then(async (answer) =>
    answer.type === 'opaqueredirect' || (await isWordOnPage(answer, path)) ? answer : undefined,
  )
  const answer = await Promise.race([trusted, patience()]).catch(() => undefined)
  return answer ?? showKept(kept.copy)
}

/** How long a reader waits for the network where there is a copy. */
const patience = () =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_SECONDS * 1000))

/** Files of a build never change under their names. */
async function answerToolFile(event: FetchEvent): Promise<Response> {
  return (await findToolFile(event.request.url)) ?? fetch(event.request)
}

/** A picture may have been kept together with its page. */
async function answerFile(event: FetchEvent): Promise<Response> {
  try {
    return await files.handle(event)
  } catch {
    return (await caches.match(event.request).catch(() => undefined)) ?? Response.error()
  }
}

/** True where a reader has asked their browser to save data. */
function savesData(): boolean {
  return 'connection' in navigator && Object(navigator.connection).saveData === true
}

async function answerOffline(): Promise<Response> {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  try {
    const offline = await caches.match(location.origin + OFFLINE_PATH, { cacheName: KEPT })
    if (offline)
      return new Response(listKept(await offline.text(), await listPages()), { status: 503, headers: offline.headers })
  } catch {
    // Storage is broken: the words below need none.
  }
  return new Response(LAST_RESORT, { status: 503, headers })
}

async function listPages(): Promise<KeptPage[]> {
  const found = new Map<string, KeptPage>()
  for (const name of [READ, KEPT]) {
    const cache = await caches.open(name)
    for (const { url } of await cache.keys()) {
      const answer = await cache.match(url)
      if (
        answer &&
        /^text\/html/.test(answer.headers.get('content-type') ?? '') &&
        new URL(url).pathname !== OFFLINE_PATH
      )
        found.set(url, await describeKept(url, answer))
    }
  }
  // Medicines and side effects before home and the pages about the site.
  const depth = ({ path }: KeptPage) => path.split('/').length
  return [...found.values()].sort((a, b) => depth(b) - depth(a) || (a.title < b.title ? -1 : 1))
}

/** The page that brought this worker was loaded before it: keep it now. */
async function keepOpenPages(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  await Promise.all(
    open.map(async ({ url }) => {
      const { pathname } = new URL(url)
      return (await findPage(pathname)) ? undefined : renew(READ, pathname)
    }),
  )
}

// The build's mark has to stand in the file: a worker is renewed when its bytes change.
Object.assign(self, { BUILD })
