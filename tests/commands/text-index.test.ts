import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BuiltPage } from '../../lib/framework/built-pages.ts'
import { readAllPassages, writeTextIndex } from '../../lib/commands/text-index.ts'

let directory: string
let pages: BuiltPage[]
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'text-index-'))
  pages = []
})
afterEach(() => rmSync(directory, { recursive: true }))

function write(name: string, title: string, effect: string): void {
  const file = join(directory, name)
  mkdirSync(dirname(file), { recursive: true })
  pages.push({ path: `/${name.slice(0, -'.html'.length)}`, name, file })
  writeFileSync(
    file,
    `<html><body><main><h1>${title}</h1><div class="effect" id="rash"><h4>Rash</h4><p>${effect}</p></div></main></body></html>`,
  )
}

test('reads pages that somebody wrote, and neither lists nor other files', () => {
  write('medicines/cisplatin.html', 'Cisplatin', 'Itchy skin.')
  write('medicines.html', 'Medicines', 'A list.')
  write('about.html', 'About', 'Who we are.')
  write('medicines/cisplatin/qr.html', 'QR', 'No words.')
  expect(readAllPassages(pages).map(({ href }) => href)).toEqual(['/medicines/cisplatin#rash', '/about#rash'])
})

test('leaves out what several medicines say in the same words', () => {
  write('medicines/a.html', 'A', 'Tell your team.')
  write('medicines/b.html', 'B', 'Tell your team.')
  write('medicines/c.html', 'C', 'Your own skin.')
  expect(readAllPassages(pages).map(({ page }) => page)).toEqual(['C'])
})

test('writes an index without the user interface that this site does not use, the same each time', async () => {
  const passages = [{ href: '/a#b', page: 'A', heading: 'B', text: 'Grapefruit does not mix with it.' }]
  const places = [join(directory, 'one'), join(directory, 'two')]
  for (const place of places) await writeTextIndex(passages, place)
  const [one, two] = places.map((place) => readdirSync(place, { recursive: true, encoding: 'utf8' }).sort())
  expect(one).toEqual(two)
  expect(one!.filter((name) => /ui|highlight|worker/.test(name))).toEqual([])
  expect(one).toContain('pagefind.js')
})
