import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtMeta, builtPages, readBuiltPage } from '../../lib/framework/built-pages.ts'

const next = mkdtempSync(join(tmpdir(), 'built-'))
afterAll(() => rmSync(next, { recursive: true }))
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(next, 'server/app', file)), { recursive: true })
  writeFileSync(join(next, 'server/app', file), text)
}
const answer = (stem: string, text: string, headers: Record<string, string>, status = 200) => {
  write(`${stem}.body`, text)
  write(`${stem}.meta`, JSON.stringify({ status, headers }))
}
beforeAll(() => {
  answer('index', 'home', { 'content-type': 'text/html; charset=utf-8' })
  answer('medicines/b', 'b', { 'content-type': 'text/html; charset=utf-8', etag: '"b"' })
  answer('medicines.json', '[]', { 'content-type': 'application/json; charset=utf-8' })
  answer('missing', 'not found', { 'content-type': 'text/html; charset=utf-8' }, 404)
  write('tool.html', 'tool')
  write('tool.rsc', 'flight')
  write('_not-found.html', 'not found')
})

it('are the answers of handlers that are HTML and the pages of the framework, by name, with their addresses', () => {
  expect(builtPages(next)).toEqual([
    { path: '/', name: 'index.html', file: join(next, 'server/app/index.body') },
    { path: '/medicines/b', name: 'medicines/b.html', file: join(next, 'server/app/medicines/b.body') },
    { path: '/tool', name: 'tool.html', file: join(next, 'server/app/tool.html') },
  ])
})

it('are read by their addresses', () => {
  expect(['/', '/medicines/b', '/tool'].map((path) => readBuiltPage(next, path))).toEqual(['home', 'b', 'tool'])
})

it('have their status and headers beside them', () => {
  expect(builtMeta(join(next, 'server/app/medicines/b.body'))).toEqual({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', etag: '"b"' },
  })
})
