import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { bundlePreview } from '../../lib/commands/preview-bundle.ts'
import { builtPages } from '../../lib/framework/built-pages.ts'
import type { Site } from './site.ts'

const NOTE = {
  severity: 'warning',
  rule: 'long-sentence',
  found: 'a sentence of 31 words',
  expected: '20 words or fewer',
  remedy: 'Make two sentences of it.',
  href: 'vscode://file/x',
}

export function previewIsForEditorsOnly(site: Site): void {
  describe('what editors have while they write', () => {
    test('a built site has none of it: no preview, no forms, no links to files', async () => {
      for (const path of [
        '/admin',
        '/admin/admin.js',
        '/admin/config.json',
        '/admin/files',
        '/preview/notes?page=/about',
        '/preview/changes',
        '/preview/preview.js',
      ])
        assert.equal((await fetch(site.url + path)).status, 404, path)
      const pages = builtPages(join(process.cwd(), '.next'))
      assert.ok(pages.length > 100)
      assert.deepEqual(
        pages.filter(({ file }) => /preview\.js|vscode:|page-preview/.test(readFileSync(file, 'utf8'))),
        [],
      )
    })

    test('the preview puts each warning beside its sentence, and names the file and its other forms', async () => {
      await bundlePreview(process.cwd())
      await site.visit('/about', async (page) => {
        const sentence = await page.locator('main p').last().innerText()
        const notes = [
          { ...NOTE, line: 9, sentences: [sentence] },
          { ...NOTE, line: 3, sentences: ['words that no page has'] },
        ]
        await page.route('**/preview/preview.js', (route) =>
          route.fulfill({ path: 'node_modules/.cache/preview/preview.js', contentType: 'text/javascript' }),
        )
        await page.route('**/preview/changes', (route) =>
          route.fulfill({ contentType: 'text/event-stream', body: 'event: ready\ndata: \n\n' }),
        )
        await page.route('**/preview/notes?*', (route) =>
          route.fulfill({
            json: {
              file: 'pages/about.md',
              views: [
                { label: 'Page', href: '/about' },
                { label: 'JSON', href: '/x.json' },
              ],
              links: { editor: 'vscode://file/y', github: null, form: null },
              notes,
            },
          }),
        )
        await page.evaluate(() => {
          const script = document.createElement('script')
          script.src = '/preview/preview.js'
          document.head.append(script)
        })
        const beside = page.locator('page-preview .margin .note')
        await beside.first().waitFor()
        const [note, words] = [await beside.first().boundingBox(), await page.locator('main p').last().boundingBox()]
        assert.ok(
          note && words && Math.abs(note.y - words.y) < 30,
          `the note is at ${note?.y}, its sentence at ${words?.y}`,
        )
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
        assert.equal(
          letters(await page.evaluate(() => [...CSS.highlights.get('preview')!].map(String).join(''))),
          letters(sentence),
          'what is underlined',
        )
        const bar = page.locator('page-preview aside')
        assert.match(await bar.innerText(), /content\/pages\/about\.md[^]*2 warnings, 1 of them not beside a sentence/)
        assert.equal(await bar.getByRole('link', { name: 'Page', exact: true }).getAttribute('aria-current'), 'page')
        assert.equal(await bar.getByRole('link', { name: 'Edit this file' }).getAttribute('href'), 'vscode://file/y')
      })
    })
  })
}
