import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { coarsenIndex } from '../../lib/commands/coarse-index.ts'

it('leaves no file for one passage and no small piece, and loses no word', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coarse-'))
  const passage = { url: '/a#b', content: 'Drink water.', meta: { page: 'A', heading: 'B' } }
  for (const part of ['fragment', 'index']) mkdirSync(join(folder, part))
  writeFileSync(join(folder, 'fragment/en_0a1.pf_fragment'), gzipSync(`pagefind_dcd${JSON.stringify(passage)}`))
  writeFileSync(join(folder, 'index/en_1.pf_index'), gzipSync('pagefind_dcdsmall'))
  const large = gzipSync(Buffer.from(Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 251)), { level: 0 })
  writeFileSync(join(folder, 'index/en_2.pf_index'), large)
  coarsenIndex(folder)
  const parts = readdirSync(folder).filter((name) => name.startsWith('passages-'))
  expect(parts).toHaveLength(8)
  expect(readdirSync(folder)).not.toContain('fragment')
  for (const name of parts) expect(statSync(join(folder, name)).size).toBeGreaterThanOrEqual(20_000)
  expect(JSON.parse(readFileSync(join(folder, 'passages-0.json'), 'utf8'))).toEqual({
    en_0a1: { url: '/a#b', content: 'Drink water.', page: 'A', heading: 'B' },
  })
  const filled = readFileSync(join(folder, 'index/en_1.pf_index'))
  expect(filled.length).toBe(20_000)
  expect(gunzipSync(filled).toString()).toBe('pagefind_dcdsmall')
  expect(readFileSync(join(folder, 'index/en_2.pf_index')).equals(large)).toBe(true)
  rmSync(folder, { recursive: true })
})
