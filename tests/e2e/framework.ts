import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { builtPages } from '../../lib/framework/built-pages.ts'
import { missingPageFile } from '../../lib/framework/error-pages.ts'
import { getLibrary } from '../../lib/content.ts'
import { leafletPath, medicinePath, myTreatmentPath } from '../../lib/paths.ts'
import type { Site } from './open-site.ts'

/** What lib/framework/ rests on: a test that fails here after an upgrade of Next.js says which of its habits have changed. */
export function frameworkKeepsItsWord(site: Site): void {
  describe('the framework', () => {
    const next = join(process.cwd(), '.next')
    const missing = readFileSync(missingPageFile(next), 'utf8')
    const slug = getLibrary().medicines[0]!.slug

    test('leaves nothing of its own in pages that are read, and no inline script in those that it renders', () => {
      const pages = builtPages(next)
      assert.deepEqual(
        pages.filter(({ file }) => file.endsWith('.html')).map(({ path }) => path),
        [myTreatmentPath],
      )
      const marks = /_next\/|__next|<template|<!--|\$RC|nonce=|data-reactroot/
      for (const { path, file } of pages) {
        const html = readFileSync(file, 'utf8')
        if (path !== myTreatmentPath) assert.doesNotMatch(html, marks, path)
        for (const [script, attributes = ''] of html.matchAll(/<script([^>]*)>/g))
          assert.match(attributes, /\ssrc="\/(?!\/)|type="application\/ld\+json"/, `${path}: ${script}`)
      }
    })

    for (const path of [
      '/index',
      '/404',
      '/500',
      '/_not-found',
      '/_global-error',
      '/_error',
      '/missing',
      '/no/such/page',
      '/no-such-page',
      '/medicines/no-such-medicine',
      `/medicines/${'no-such-medicine'}/leaflet`,
      `${medicinePath(slug)}/no-such-part`,
      '/_next/static/no-such-file.js',
      '/_next/data/x/index.json',
      '/_next/image?url=%2Ficons%2Ficon-512.png&w=640&q=75',
    ])
      test(`answers at ${path} with our own page "not found"`, async () => {
        const answer = await fetch(site.url + path)
        assert.equal(answer.status, 404)
        assert.equal(await answer.text(), missing)
        assert.match(answer.headers.get('cache-control') ?? '', /no-store|max-age=0/)
      })

    test('keeps our own pages where it would show its error pages', () => {
      const read = (file: string) => readFileSync(join(next, 'server', file), 'utf8')
      assert.equal(read('app/_not-found.html'), missing)
      assert.equal(read('pages/404.html'), missing)
      for (const file of ['app/_global-error.html', 'pages/500.html'])
        assert.equal(read(file), read('app/problem.body'), file)
    })

    test('lets a client ask whether a page has changed', async () => {
      for (const path of ['/', medicinePath(slug), leafletPath(slug), '/medicines.json', '/feed.xml', myTreatmentPath])
        for (const method of ['GET', 'HEAD']) {
          const ask = (headers: Record<string, string>) => fetch(site.url + path, { method, headers })
          const tag = (await ask({})).headers.get('etag')
          assert.ok(tag, path)
          for (const known of [tag, `"another", ${tag}`]) {
            const answer = await ask({ 'if-none-match': known })
            assert.deepEqual([answer.status, await answer.text()], [304, ''], `${method} ${path} ${known}`)
            assert.match(answer.headers.get('cache-control') ?? '', /max-age=0/)
          }
          assert.equal((await ask({ 'if-none-match': '"another"' })).status, 200, path)
        }
      const none = await fetch(`${site.url}/no/such/page`, { headers: { 'if-none-match': '*' } })
      assert.equal(none.status, 404)
    })

    test('answers a question for the head of a page as it would the page, without it', async () => {
      const [get, head] = await Promise.all(
        ['GET', 'HEAD'].map((method) => fetch(site.url + medicinePath(slug), { method })),
      )
      for (const name of ['content-type', 'cache-control', 'content-security-policy', 'etag'])
        assert.equal(head!.headers.get(name)?.replace('W/', ''), get!.headers.get(name)?.replace('W/', ''), name)
      assert.equal(await head!.text(), '')
    })

    test('never renders a page anew because of how it was asked for', async () => {
      const page = await (await fetch(site.url + medicinePath(slug))).text()
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        const answer = await fetch(site.url + medicinePath(slug), { method, body: 'x=1' })
        const text = await answer.text()
        assert.ok(answer.status === 405 || text === page, `${method}: ${answer.status}`)
        assert.doesNotMatch(text, /_next\//)
      }
      for (const header of ['rsc', 'next-router-prefetch', 'next-action']) {
        const answer = await fetch(site.url + medicinePath(slug), { headers: { [header]: '1' } })
        assert.equal(await answer.text(), page, header)
      }
    })
  })
}
