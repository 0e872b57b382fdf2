import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { externaliseScripts, withoutInlineScripts } from '../../lib/framework/inline-scripts.ts'

/** As Next.js 16 writes it at the end of a page. */
const PAGE =
  '<!DOCTYPE html><html><head><script src="/_next/static/chunks/a.js" async=""></script><script type="application/ld+json">{"a":"<b"}</script></head>' +
  '<body><p>words</p><script id="_R_">(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a < b </p> <!-- c"])</script><script>self.__next_f.push([0])</script></body></html>'

it('puts an address in the place of each inline script, where it stood and with what else it said, and leaves data and files', () => {
  const { html, scripts } = withoutInlineScripts(PAGE)
  const [first, second, third] = [...scripts.keys()]
  expect([...scripts.values()]).toEqual([
    'self.__next_f.push([0])',
    'self.__next_f.push([1,"a < b </p> <!-- c"])',
    '(self.__next_f=self.__next_f||[]).push([0])',
  ])
  for (const name of scripts.keys()) expect(name).toMatch(/^inline-[0-9a-f]{16}\.js$/)
  expect(html).toBe(
    '<!DOCTYPE html><html><head><script src="/_next/static/chunks/a.js" async=""></script><script type="application/ld+json">{"a":"<b"}</script></head>' +
      `<body><p>words</p><script src="/_next/static/chunks/${third}" id="_R_"></script><script src="/_next/static/chunks/${second}"></script><script src="/_next/static/chunks/${first}"></script></body></html>`,
  )
  expect(withoutInlineScripts(html)).toEqual({ html, scripts: new Map() })
})

it('does so in a build with the pages that Next.js rendered, and leaves those of handlers as they are', () => {
  const next = mkdtempSync(join(tmpdir(), 'inline-'))
  const app = join(next, 'server/app')
  mkdirSync(app, { recursive: true })
  mkdirSync(join(next, 'static/chunks'), { recursive: true })
  writeFileSync(join(app, 'tool.html'), PAGE)
  writeFileSync(join(app, 'read.body'), PAGE)
  writeFileSync(join(app, 'read.meta'), '{"headers":{"content-type":"text/html"}}')
  externaliseScripts(next)
  expect(readFileSync(join(app, 'tool.html'), 'utf8')).toBe(withoutInlineScripts(PAGE).html)
  expect(readFileSync(join(app, 'read.body'), 'utf8')).toBe(PAGE)
  expect(readdirSync(join(next, 'static/chunks'))).toHaveLength(3)
  rmSync(next, { recursive: true })
})
