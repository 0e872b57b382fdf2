import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright'
import { builtPages } from '../../lib/framework/built-pages.ts'
import { type PreviewServer, startPreview } from './preview-server.ts'
import { LAPTOP, type Site } from './open-site.ts'

/** Words that a test saves one after the other, and one that the check warns of. */
const [FIRST, SECOND, THIRD] = ['This is the first try.', 'This is the second try.', 'This is the third try.']
const MISSPELT = 'The word is mispelt.'

/** A page of each kind that is written by hand, with its file. */
const PAGES = [
  { path: '/medicines/examplumab', file: 'medicines/examplumab.md' },
  { path: '/side-effects/curly-hair', file: 'side-effects/curly-hair.md' },
  { path: '/treatments/examplin', file: 'treatments/examplin.md' },
] as const

/** A file with more words at the end of its first paragraph. */
function withSentence(text: string, words: string): string {
  const body = text.indexOf('\n---\n') + '\n---\n'.length
  return text.slice(0, body) + text.slice(body).replace(/^[A-Z][^\n]*\.$/m, (line) => `${line} ${words}`)
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
  })

  describe('the preview of a page that is written by hand', () => {
    let server: PreviewServer
    let browser: BrowserContext
    before(async () => {
      server = await startPreview()
      browser = await site.browser.newContext({ viewport: LAPTOP, baseURL: server.url })
      // The server compiles what it is first asked for.
      browser.setDefaultTimeout(60_000)
    })
    after(async () => {
      await browser?.close()
      await server?.stop()
    })

    /** Opens a page, and ends with it. What it marks is gone where the page is loaded anew: an editor would lose their place. */
    const look = async (path: string, work: (page: Page) => Promise<void>) => {
      const page = await browser.newPage()
      try {
        await page.goto(path)
        await page.locator('page-preview aside').waitFor()
        await page.evaluate(() => Reflect.set(window, 'kept', true))
        await work(page)
      } finally {
        await page.close()
      }
    }
    const assertKept = async (page: Page) =>
      assert.equal(await page.evaluate(() => Reflect.get(window, 'kept')), true, 'the page was loaded anew')

    for (const { path, file } of PAGES)
      test(`${path}: a bar with the file and its other forms, and every save at once`, () =>
        look(path, async (page) => {
          const bar = page.locator('page-preview aside')
          assert.match(await bar.innerText(), new RegExp(`content/${file}`))
          assert.equal(await bar.getByRole('link', { name: 'Page', exact: true }).getAttribute('aria-current'), 'page')
          const edit = await bar.getByRole('link', { name: 'Edit this file' }).getAttribute('href')
          assert.match(edit ?? '', /^vscode:\/\/file\/.*\.md/)
          for (const [before, now] of [
            ['', FIRST],
            [FIRST, SECOND],
            [SECOND, THIRD],
          ] as const) {
            server.save('content', file, (text) => (before ? text.replace(before, now) : withSentence(text, now)))
            await page.locator('main', { hasText: now }).waitFor()
          }
          await assertKept(page)
        }))

    test('puts each warning beside its sentence, and takes it away when the sentence is mended', () => {
      const [{ path, file }] = PAGES
      return look(path, async (page) => {
        server.save('content', file, (text) => withSentence(text, MISSPELT))
        const note = page.locator('page-preview .margin .note', { hasText: 'mispelt' })
        await note.waitFor()
        const sentence = await page.evaluate((words) => {
          const range = [...CSS.highlights.get('preview')!].find((one) => String(one).includes(words))
          return range instanceof Range ? range.getBoundingClientRect().top : undefined
        }, 'mispelt')
        const beside = await note.boundingBox()
        assert.ok(beside && sentence !== undefined, 'the sentence is not underlined')
        // A note that would cover another is let down below it.
        const others = await page.locator('page-preview .margin .note').all()
        const ends = await Promise.all(
          others.map(async (other) => (({ y, height }) => y + height)((await other.boundingBox())!)),
        )
        assert.ok(
          Math.abs(beside.y - sentence) < 30 || ends.some((end) => end <= beside.y && beside.y - end < 30),
          `the note is at ${beside.y}, its sentence at ${sentence}`,
        )
        server.save('content', file, (text) => text.replace(MISSPELT, ''))
        await note.waitFor({ state: 'detached' })
        await assertKept(page)
      })
    })

    test('shows a change of code and of styles, and a fault in the content until it is mended', () => {
      const [{ path, file }] = PAGES
      return look(path, async (page) => {
        server.save('code', 'components/medicine/medicine-page.tsx', (text) =>
          text.replace('kind="Medicine"', 'kind="One medicine"'),
        )
        await page.locator('main', { hasText: 'One medicine' }).waitFor()
        server.save('code', 'app/styles/frame.css', (text) => `${text}\nmain { outline: 7px solid }\n`)
        await page.waitForFunction(() => getComputedStyle(document.querySelector('main')!).outlineWidth === '7px')
        await assertKept(page)

        const sound = server.save('content', file, (text) => text.replace(/^status: .*$/m, 'status: nearly'))
        await page.locator('page-preview').waitFor({ state: 'detached' })
        assert.match(await page.locator('body').innerText(), new RegExp(`content/${file}`))
        server.save('content', file, () => sound)
        await page.locator('page-preview aside').waitFor()
      })
    })
  })
}
