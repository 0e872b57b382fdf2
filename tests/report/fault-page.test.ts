import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { faultPage } from '../../lib/report/fault-page.ts'
import { escapeText } from '../../lib/model/escape-text.ts'
import { htmlPage } from '../../lib/report/html-page.ts'
import { checkContent } from '../../lib/check-content.ts'
import { issuesOf, replaceOnce, validFiles, validText } from '../content-tree.ts'

const TOKENS = readFileSync(join(import.meta.dirname, '../../app/styles/tokens.css'), 'utf8')

it('in place of a page stands each fault with its file, line, words and remedy, and no stack trace', () => {
  const files = validFiles()
  files.set('side-effects/curly-hair.md', {
    text: replaceOnce(validText('side-effects/curly-hair.md'), 'area: hair-nails', 'area: <b>hat</b>'),
  })
  const page = faultPage(issuesOf(checkContent(files)), TOKENS, ({ file, line }) => `open:${file}:${line}`)
  const { document } = parseHTML(page)
  expect(document.title).toBe('1 place in 1 file to mend')
  expect(document.querySelector('h2')?.textContent).toBe('content/side-effects/curly-hair.md')
  expect(document.querySelector('.issue a')?.getAttribute('href')).toBe('open:side-effects/curly-hair.md:5')
  const words = [...document.querySelectorAll('.issue dd')].map((part) => part.textContent)
  expect(words[0]).toBe('"area: <b>hat</b>"')
  expect(words[1]).toMatch(/^one of: whole-body, /)
  expect(words[2]).toBe('Change "area".')
  expect(document.querySelector('.issue b')).toBeNull()
  expect(page).not.toMatch(/\bat .*\.ts:\d+/)
})

it('warnings do not stand among the faults, and the page comes back when a file changes', () => {
  const fault = {
    severity: 'error' as const,
    rule: 'a',
    file: 'x.md',
    line: 1,
    column: 1,
    found: 'f',
    expected: 'e',
    remedy: 'r',
  }
  const page = faultPage(
    [fault, { ...fault, severity: 'warning', line: 2 }, { ...fault, file: 'y.md' }],
    TOKENS,
    () => '#',
  )
  expect(parseHTML(page).document.querySelectorAll('.issue')).toHaveLength(2)
  expect(page).toContain('2 places in 2 files must be mended')
  expect(page).toMatch(
    /EventSource\('\/preview\/changes'\)[^]*'change'[^]*location\.reload\(\)[^]*'ready'[^]*location\.reload\(\)/,
  )
})

it('a page of its own asks for nothing: no font, no file, no script unless it is given', () => {
  const page = htmlPage({ title: 'A & B', tokens: TOKENS, body: '<h1>A</h1>' })
  expect(page).not.toMatch(/url\(|@font-face|@theme|@import|<script|<link/)
  expect(page).toContain('<title>A &amp; B</title>')
  expect(page).toContain('--emergency:')
})

it('text stays text in elements and attributes', () => {
  expect(escapeText('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;')
})
