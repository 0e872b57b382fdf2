import { DOMParser, parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepPage, letPageGo } from '../../../components/offline/cache-page.ts'

const PATH = '/medicines/examplumab'
const ORIGIN = 'https://site.example'
const KEPT_NOW = 'This medicine is kept on this phone.'
const NOT_KEPT = 'It could not be kept. Try again when you have a network.'
const page = parseHTML(
  `<!doctype html><html><body><a href="${ORIGIN}${PATH}/changes">Changes</a><a href="${ORIGIN}${PATH}/data.json">Data</a><a href="/side-effects/rash#do">Rash</a><a href="${ORIGIN}/about">About</a><img src="${ORIGIN}${PATH}/qr.svg"></body></html>`,
).document
/** What belongs to the page beside itself, one by one. */
const BELONGINGS = [
  '/medicines/examplumab/changes',
  '/medicines/examplumab/leaflet',
  '/medicines/examplumab/leaflet/large-print',
  '/medicines/examplumab/qr.svg',
  '/medicines/examplumab/record-sheet',
  '/medicines/examplumab/teach-back',
  '/side-effects/rash',
]
/** What an address is answered with, where it is nothing of this site. */
let instead: Record<string, string>

let kept: Map<string, string>
/** Status of the answer by address; 200 where none is named. */
let statuses: Record<string, number>
let room: boolean
beforeEach(() => {
  kept = new Map()
  statuses = {}
  room = true
  instead = {}
  vi.stubGlobal('DOMParser', DOMParser)
  vi.stubGlobal('location', new URL(ORIGIN + PATH))
  vi.stubGlobal('caches', {
    open: async () => ({
      put: async (url: string, copy: Response) => {
        if (!room) throw new DOMException('no room', 'QuotaExceededError')
        kept.set(url, await copy.text())
      },
      delete: async (url: string) => kept.delete(url),
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      match: async (url: string) => new Response(kept.get(url)),
    }),
  })
  vi.stubGlobal('fetch', async (url: string) => {
    const picture = url.endsWith('.svg')
    return new Response(instead[url] ?? (picture ? '<svg/>' : `<html data-own>the words of ${url}`), {
      status: statuses[url] ?? 200,
      headers: { 'content-type': picture && !instead[url] ? 'image/svg+xml' : 'text/html; charset=utf-8' },
    })
  })
})
afterEach(() => vi.unstubAllGlobals())

it('keeps the page with its leaflets, the pages below it, its side effects and its pictures, and lets them go together', async () => {
  expect(await keepPage(PATH, page)).toBe(KEPT_NOW)
  expect([...kept.keys()].sort()).toEqual([PATH, ...BELONGINGS].map((path) => ORIGIN + path))
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
  expect([...kept.keys()]).toHaveLength(7)
})

it('says so where the phone has no room or there is no network', async () => {
  room = false
  expect(await keepPage(PATH, page)).toBe('There is no room for it on this phone.')
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await keepPage(PATH, page)).toBe(NOT_KEPT)
})

it.each(['', '/leaflet', '/qr.svg'])('keeps nothing of a wifi that answers %s with its own page', async (part) => {
  instead[PATH + part] = '<html><title>Free wifi</title>'
  expect(await keepPage(PATH, page)).toBe(NOT_KEPT)
  expect([...kept.keys()]).toEqual([])
})

it('leaves the side effects of another medicine that stays', async () => {
  await keepPage(PATH, page)
  kept.set(`${ORIGIN}/medicines/other`, '<html data-own><body><a href="/side-effects/rash">Rash</a></body></html>')
  await letPageGo(PATH, page)
  expect([...kept.keys()].sort()).toEqual([`${ORIGIN}/medicines/other`, `${ORIGIN}/side-effects/rash`])
})
