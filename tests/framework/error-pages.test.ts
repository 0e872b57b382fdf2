import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { missingRewrites, replaceErrorPages } from '../../lib/framework/error-pages.ts'

it('puts our own pages where Next.js keeps its error pages, and makes none that it does not have', () => {
  const next = mkdtempSync(join(tmpdir(), 'missing-'))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(next, 'server', file)), { recursive: true })
    writeFileSync(join(next, 'server', file), text)
  }
  write('app/missing.body', 'not found')
  write('app/problem.body', 'a problem')
  for (const file of ['app/_not-found.html', 'app/_global-error.html', 'pages/404.html']) write(file, 'of Next.js')
  replaceErrorPages(next)
  const read = (file: string) => readFileSync(join(next, 'server', file), 'utf8')
  expect(read('app/_not-found.html')).toBe('not found')
  expect(read('pages/404.html')).toBe('not found')
  expect(read('app/_global-error.html')).toBe('a problem')
  expect(() => read('pages/500.html')).toThrow('ENOENT')
  rmSync(next, { recursive: true })
})

it('leads what is at no other address to the page "not found", and the error pages of Next.js at once', () => {
  expect(missingRewrites.fallback).toEqual([{ source: '/:path*', destination: '/missing' }])
  expect(missingRewrites.beforeFiles).toContainEqual({ source: '/index', destination: '/missing' })
})
