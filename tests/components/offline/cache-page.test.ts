import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepPage, letPageGo } from '../../../components/offline/cache-page.ts'

const PATH = '/medicines/examplumab'
const ORIGIN = 'https://site.example'
const KEPT_NOW = 'This medicine is kept on this phone.'
const NOT_KEPT = 'It could not be kept. Try again when you have a network.'
const page = parseHTML(
  `<!doctype html><html><body><a href="${ORIGIN}${PATH}/changes">Changes</a><a href="${ORIGIN}${PATH}/data.json">Data</a><a href="${ORIGIN}/about">About</a></body></html>`,
).document
// Pictures know their whole address in a browser only.
Object.defineProperty(page, 'images', { value: [{ src: `${ORIGIN}${PATH}/qr.svg` }] })

let kept: Map<string, string>
/** Status of the answer by address; 200 where none is named. */
let statuses: Record<string, number>
let room: boolean
beforeEach(() => {
  kept = new Map()
  statuses = {}
  room = true
  vi.stubGlobal('location', new URL(ORIGIN + PATH))
  vi.stubGlobal('caches', {
    open: async () => ({
      put: async (url: string, copy: Response) => {
        if (!room) throw new DOMException('no room', 'QuotaExceededError')
        kept.set(url, await copy.text())
      },
      delete: async (url: string) => kept.delete(url),
    }),
  })
  vi.stubGlobal('fetch', async (url: string) => new Response(`the words of ${url}`, { status: statuses[url] ?? 200 }))
})
afterEach(() => vi.unstubAllGlobals())

it('keeps the page with its leaflet, the pages below it and its pictures, and lets them go together', async () => {
  expect(await keepPage(PATH, page)).toBe(KEPT_NOW)
  expect([...kept].sort()).toEqual(
    ['', '/changes', '/leaflet', '/qr.svg'].map((part) => [ORIGIN + PATH + part, `the words of ${PATH}${part}`]),
  )
  expect(await letPageGo(PATH, page)).toBe('It is no longer kept on this phone.')
  expect(kept.size).toBe(0)
})

it.each([
  ['the page itself', '', 502],
  ['the page itself', '', 404],
  ['its leaflet', '/leaflet', 503],
  ['a picture', '/qr.svg', 500],
])('says that it could not be kept, and keeps nothing, where %s (%s) is answered with %i', async (_, part, status) => {
  statuses[PATH + part] = status
  expect(await keepPage(PATH, page)).toBe(NOT_KEPT)
  expect([...kept.keys()]).toEqual([])
})

it('keeps a page of which a part does not exist', async () => {
  statuses[`${PATH}/changes`] = 404
  expect(await keepPage(PATH, page)).toBe(KEPT_NOW)
  expect([...kept.keys()]).toHaveLength(3)
})

it('says so where the phone has no room or there is no network', async () => {
  room = false
  expect(await keepPage(PATH, page)).toBe('There is no room for it on this phone.')
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await keepPage(PATH, page)).toBe(NOT_KEPT)
})
