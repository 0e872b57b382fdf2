import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { compressFiles } from '../../lib/commands/compress-files.ts'

const directory = mkdtempSync(join(tmpdir(), 'compress-'))
afterAll(() => rmSync(directory, { recursive: true }))

it('writes both packed forms beside a file where they are smaller, and neither beside files that are packed already', async () => {
  const texts = {
    'page.html': '<p>Drink plenty of water.</p>'.repeat(50),
    'letter.woff2': 'a'.repeat(500),
    'tiny.txt': 'a',
    _headers: '/*\n  A: b\n'.repeat(9),
  }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(directory, name), text)
  await compressFiles(Object.keys(texts).map((name) => join(directory, name)))
  expect(readdirSync(directory).sort()).toEqual([
    '_headers',
    'letter.woff2',
    'page.html',
    'page.html.br',
    'page.html.gz',
    'tiny.txt',
  ])
  expect(String(brotliDecompressSync(readFileSync(join(directory, 'page.html.br'))))).toBe(texts['page.html'])
  expect(String(gunzipSync(readFileSync(join(directory, 'page.html.gz'))))).toBe(texts['page.html'])
})
