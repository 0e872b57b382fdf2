import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderDocument } from '../../app/render-document.tsx'
import { SHEETS, SHEETS_FOLDER } from '../../lib/document/sheets.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'document-'))
  mkdirSync(join(root, SHEETS_FOLDER), { recursive: true })
  for (const sheet of SHEETS) writeFileSync(join(root, SHEETS_FOLDER, `${sheet}.css`), `/*${sheet}*/`)
  vi.spyOn(process, 'cwd').mockReturnValue(root)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

it('is whole: language, head in its order, styles inside, the body, data for machines, one script', async () => {
  const html = await renderDocument({
    head: {
      title: 'A & B – Site',
      description: 'Says "much".',
      unlisted: true,
      canonical: 'https://site.example/a',
      feeds: [{ type: 'application/atom+xml', href: 'https://site.example/feed.xml' }],
      share: {
        title: 'A & B',
        description: 'Much.',
        url: 'https://site.example/a',
        picture: 'https://site.example/p.png',
      },
      search: 'Site',
    },
    body: <main>Words</main>,
    data: '{"@type":"Thing"}',
    styles: ['browse'],
  })
  expect(html).toBe(
    '<!DOCTYPE html><html lang="en-GB" data-own><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>' +
      '<meta name="color-scheme" content="light dark"/><title>A &amp; B – Site</title>' +
      '<link rel="preload" as="font" type="font/woff2" href="/generated/atkinson.woff2" crossorigin="" referrerPolicy="no-referrer"/>' +
      '<link rel="preload" as="font" type="font/woff2" href="/generated/literata.woff2" crossorigin="" referrerPolicy="no-referrer"/>' +
      '<meta name="description" content="Says &quot;much&quot;."/>' +
      '<link rel="manifest" href="/manifest.webmanifest"/><meta name="robots" content="noindex"/><link rel="canonical" href="https://site.example/a"/>' +
      '<link rel="alternate" type="application/atom+xml" href="https://site.example/feed.xml"/><meta name="format-detection" content="telephone=no"/>' +
      '<meta property="og:title" content="A &amp; B"/><meta property="og:description" content="Much."/><meta property="og:url" content="https://site.example/a"/>' +
      '<meta property="og:image" content="https://site.example/p.png"/><meta property="og:type" content="article"/><meta name="twitter:card" content="summary_large_image"/>' +
      '<meta name="twitter:title" content="A &amp; B"/><meta name="twitter:description" content="Much."/><meta name="twitter:image" content="https://site.example/p.png"/>' +
      '<link rel="icon" href="/favicon.svg"/><link rel="search" type="application/opensearchdescription+xml" href="/generated/opensearch.xml" title="Site"/>' +
      '<style>/*frame*//*print*//*reading*//*browse*/</style></head><body><a class="skip" href="#main">Skip to main content</a><main>Words</main>' +
      '<script type="application/ld+json">{"@type":"Thing"}</script><script src="/generated/elements.js" defer=""></script></body></html>',
  )
})
