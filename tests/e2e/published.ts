import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { XMLParser } from 'fast-xml-parser'
import { getLibrary } from '../../lib/content.ts'
import {
  DATA_FILES,
  dataPath,
  sideEffectPath,
  medicinePath,
  robotsPath,
  sitemapPath,
  treatmentPath,
} from '../../lib/paths.ts'
import type { Site } from './open-site.ts'

/** What machines read of the site: each file with its type, open to scripts of other sites, and named where a page says so. */
const TYPES = {
  json: 'application/json',
  'fhir.json': 'application/fhir+json',
  txt: 'text/plain',
  md: 'text/markdown',
} as const

export function dataIsPublished(site: Site): void {
  describe('published data', () => {
    const { medicines, sideEffects, treatments, site: organisation } = getLibrary()
    const pages = [
      medicinePath(medicines[0]!.slug),
      sideEffectPath(sideEffects[0]!.slug),
      treatmentPath(treatments[0]!.slug),
    ]
    const ask = (path: string) => fetch(site.url + path, { headers: { origin: 'https://another.example' } })
    let addresses: string[] = []

    before(async () => {
      const { urlset } = new XMLParser().parse(await (await ask(sitemapPath)).text()) as {
        urlset: { url: { loc: string }[] }
      }
      addresses = urlset.url.map(({ loc }) => loc.replace(organisation.url, ''))
    })

    test('answers at the address of its page with an ending, with its own type, to scripts of any site', async () => {
      for (const page of pages)
        for (const ending of ['json', 'txt', 'md', ...(page === pages[0] ? (['fhir.json'] as const) : [])] as const) {
          const answer = await ask(dataPath(page, ending))
          assert.equal(answer.status, 200, dataPath(page, ending))
          assert.equal(answer.headers.get('content-type')?.split(';')[0], TYPES[ending])
          assert.equal(answer.headers.get('access-control-allow-origin'), '*')
          assert.match(await answer.text(), /Not yet checked by a clinician/)
        }
    })

    test('has its lists, feeds and schemas in place, and nothing for a page that is not there', async () => {
      for (const path of [...DATA_FILES.filter((file) => file !== '/schema'), '/schema/v1/medicine.json', robotsPath])
        assert.equal((await ask(path)).status, 200, path)
      for (const path of [
        '/medicines/no-such-medicine.json',
        '/medicines/no-such-medicine.txt',
        '/side-effects/no-such-effect.md',
        '/treatments/ac.fhir.json',
        '/schema/v1/nothing.json',
        '/medicines/no-such-medicine.fhir.json',
      ]) {
        const answer = await ask(path)
        assert.deepEqual([answer.status, answer.headers.get('content-type')?.split(';')[0]], [404, 'text/html'], path)
      }
    })

    test('names in its sitemap only pages that answer, under their own address', async () => {
      assert.ok(addresses.length > medicines.length + sideEffects.length + treatments.length)
      const look = async (path: string) => {
        const answer = await fetch(site.url + path)
        assert.equal(answer.status, 200, path)
        const canonical = /<link rel="canonical" href="([^"]+)"/.exec(await answer.text())?.[1]
        if (canonical) assert.equal(canonical.replace(organisation.url, '').replace(/\/$/, ''), path.replace(/\/$/, ''))
      }
      while (addresses.length > 0) await Promise.all(addresses.splice(0, 24).map(look))
    })

    test('has its feeds named on the first page', async () => {
      const html = await (await ask('/')).text()
      for (const [type, path] of [
        ['application/atom+xml', '/feed.xml'],
        ['application/feed+json', '/feed.json'],
      ])
        assert.match(html, new RegExp(`<link rel="alternate" type="${type!.replace('+', '\\+')}" href="[^"]*${path}"`))
    })

    test('stands in each page as JSON-LD that no browser runs, once, and each medicine has a picture for shared links', async () => {
      for (const page of [...pages, '/', '/medicines', '/about']) {
        const html = await (await ask(page)).text()
        const found = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
        assert.equal(found.length, 1, page)
        assert.equal((JSON.parse(found[0]![1]!) as { '@context': string })['@context'], 'https://schema.org')
      }
      const picture = /<meta property="og:image" content="([^"]+)"/.exec(await (await ask(pages[0]!)).text())?.[1]
      assert.ok(picture)
      const answer = await ask(picture.replace(organisation.url, ''))
      assert.equal(answer.headers.get('content-type'), 'image/png')
    })
  })
}
