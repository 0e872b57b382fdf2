import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { brotliCompressSync } from 'node:zlib'
import { bundleServiceWorker } from '../../lib/commands/bundle-service-worker.ts'
import { libraryOf } from '../content-tree.ts'

const root = mkdtempSync(join(tmpdir(), 'worker-'))
afterAll(() => rmSync(root, { recursive: true }))

it('is one small file that changes when a page has changed, and only then', async () => {
  const pages = join(root, 'pages')
  mkdirSync(pages)
  for (const name of ['components', 'node_modules']) symlinkSync(join(process.cwd(), name), join(root, name))
  const bundle = async (words: string) => {
    writeFileSync(join(pages, 'index.html'), words)
    await bundleServiceWorker(root, libraryOf(), [{ path: '/', name: 'index.html', file: join(pages, 'index.html') }])
    return readFileSync(join(root, 'public', 'sw.js'), 'utf8')
  }
  const first = await bundle('Drink water.')
  expect(await bundle('Drink water.')).toBe(first)
  expect(await bundle('Drink more water.')).not.toBe(first)
  expect(first).toContain('"/about"')
  expect(first).not.toMatch(/process\.env|importScripts|https?:\/\/(?!.*schema)/)
  expect(brotliCompressSync(first).length).toBeLessThan(8_000)
})
