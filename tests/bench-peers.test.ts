import { brotliDecompressSync } from 'node:zlib'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { remark } from 'remark'
import html from 'remark-html'
import { afterAll, describe, expect, it } from 'vitest'
import { kindOf } from './bench/first-view.ts'
import { leaveOnePage } from './bench/one-page.ts'
import { costOf, medianOf, ratioOf } from './bench/peers/cost.ts'
import type { Measured } from './bench/peers/measure.ts'
import { escapeMdx, middleAndLongest, readPages, withoutTitle } from './bench/peers/peer-pages.ts'
import { withFrontMatter } from './bench/peers/peer.ts'
import { PEERS } from './bench/peers/peers.ts'
import { buildTable, phoneTable, viewTable } from './bench/peers/report.ts'
import { findFile, serveFolder } from './bench/static-server.ts'
import { VALID_CONTENT } from './content-tree.ts'

const work = mkdtempSync(join(tmpdir(), 'bench-peers-test-'))
afterAll(() => rmSync(work, { recursive: true }))

it('with one page a medicine the copy has just that route, and makes no other forms', async () => {
  const folder = join(work, 'one-page')
  const root = join(import.meta.dirname, '..')
  for (const part of ['app/(reading)/medicines/[slug]', 'lib/commands'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  leaveOnePage(folder)
  expect(readdirSync(join(folder, 'app/(reading)/medicines/[slug]'))).toEqual(['route.tsx'])
  const { writePageFiles } = await import(join(folder, 'lib/commands/write-page-files.ts'))
  const { writeSharePictures } = await import(join(folder, 'lib/commands/share-pictures.ts'))
  expect([writePageFiles(), await writeSharePictures()]).toEqual([undefined, 0])
})

describe('what a build costs', () => {
  it('is split into a start and a part for each page, and both add up again', () => {
    expect(costOf({ pages: 10, cost: 3 }, { pages: 100, cost: 12 })).toEqual({ total: 12, start: 2, each: 0.1 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 100, max: 5000 }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (few, many, cheap, dear) => {
          const { start, each } = costOf({ pages: few, cost: cheap }, { pages: many, cost: dear })
          expect(start + each * few).toBeCloseTo(cheap)
          expect(start + each * many).toBeCloseTo(dear)
        },
      ),
    )
  })

  it('cannot be told from two builds of the same size', () => {
    expect(() => costOf({ pages: 42, cost: 1 }, { pages: 42, cost: 2 })).toThrow('more pages')
  })

  it('is the median of several runs', () => {
    expect([medianOf([9, 1, 2]), medianOf([4, 1, 2, 9]), medianOf([5])]).toEqual([2, 3, 5])
  })

  it('is compared only where there is something to compare with', () => {
    expect([ratioOf(5, 4), ratioOf(5, undefined), ratioOf(5, 0)]).toEqual(['1.25', '–', '–'])
  })
})

describe('the words for peers', () => {
  it('are those of our own Markdown copy, and the title stands in the front matter alone', () => {
    const pages = readPages(VALID_CONTENT)
    expect(pages.length).toBeGreaterThan(1)
    for (const { title, markdown } of pages) {
      expect(title).not.toBe('')
      expect(markdown).toContain('## When to call')
      expect(markdown).not.toMatch(/^# /m)
    }
    const { middle, longest } = middleAndLongest(pages)
    expect(longest.markdown.length).toBeGreaterThanOrEqual(middle.markdown.length)
  })

  it('lose the first heading only', () => {
    expect(withoutTitle('# One\n\n> Two\n\n# Three\n')).toBe('> Two\n\n# Three\n')
  })

  it('hold nothing that MDX would take for a tag or an expression, and read the same', async () => {
    expect(escapeMdx('less \\< 5, {a}, <https://a.example/b_c> and \\\\{')).toBe(
      'less &lt; 5, &#123;a&#125;, [https://a.example/b_c](https://a.example/b_c) and \\\\&#123;',
    )
    const shown = async (markdown: string) => String(await remark().use(html).process(markdown))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', ' ', '\\<', '\\{', '{', '}', '\\\\', '<https://b.example>', '\\&', '**c**')),
        async (parts) => {
          const markdown = parts.join('')
          expect(escapeMdx(markdown)).not.toMatch(/[<{}]/)
          expect(await shown(escapeMdx(markdown))).toBe(await shown(markdown))
        },
      ),
    )
  })

  it('have front matter that holds any title', () => {
    expect(withFrontMatter({ slug: 'a', title: 'A: "b"', summary: 'c', markdown: 'd\n' }, 'layout: e\n')).toBe(
      '---\ntitle: "A: \\"b\\""\ndescription: "c"\nlayout: e\n---\n\nd\n',
    )
  })
})

it('every peer has exact versions, a page for each medicine, and a name of its own', () => {
  const page = { slug: 'cisplatin', title: 'Cisplatin', summary: 'A medicine.', markdown: 'Words of the page.\n' }
  for (const { packages, files, address } of PEERS) {
    for (const version of Object.values(packages)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(
      Object.entries(files([page])).filter(
        ([path, text]) => path.includes('cisplatin.') && text.includes('Words of the page.'),
      ),
    ).toHaveLength(1)
    expect(address('cisplatin')).toMatch(/^\/(?:[a-z]+\/)*cisplatin(?:\/|\.html)?$/)
  }
  expect(new Set(PEERS.map(({ name }) => name)).size).toBe(PEERS.length)
})

describe('the static server', () => {
  const site = join(work, 'site')
  const words = '<h1>Words</h1>'.repeat(100)
  mkdirSync(join(site, 'medicines', 'b'), { recursive: true })
  writeFileSync(join(work, 'secret.txt'), 'secret')
  writeFileSync(join(site, 'medicines', 'a.html'), words)
  writeFileSync(join(site, 'medicines', 'b', 'index.html'), words)
  writeFileSync(join(site, 'letters.woff2'), 'x'.repeat(100))

  it('finds a page with and without its ending and the index of a folder, and nothing outside', () => {
    const found = (address: string) => findFile(site, address)?.slice(site.length)
    expect(
      ['/medicines/a', '/medicines/a.html?x=1', '/medicines/b', '/medicines/b/', '/medicines', '/..%2fsecret.txt'].map(
        found,
      ),
    ).toEqual([
      '/medicines/a.html',
      '/medicines/a.html',
      '/medicines/b/index.html',
      '/medicines/b/index.html',
      undefined,
      undefined,
    ])
  })

  it('sends texts packed and typefaces as they are, and says what is not there', async () => {
    const server = await serveFolder(site)
    const ask = (path: string) =>
      new Promise<{ status?: number; encoding?: string; body: Buffer }>((resolve, reject) => {
        get(server.url + path, (answer) => {
          const parts: Buffer[] = []
          answer
            .on('data', (part: Buffer) => parts.push(part))
            .on('end', () =>
              resolve({
                status: answer.statusCode,
                encoding: answer.headers['content-encoding'],
                body: Buffer.concat(parts),
              }),
            )
        }).on('error', reject)
      })
    try {
      const page = await ask('/medicines/a')
      expect([page.status, page.encoding, String(brotliDecompressSync(page.body))]).toEqual([200, 'br', words])
      expect(await ask('/letters.woff2')).toMatchObject({
        status: 200,
        encoding: undefined,
        body: Buffer.from('x'.repeat(100)),
      })
      expect((await ask('/no/such/page')).status).toBe(404)
    } finally {
      await server.stop()
    }
  })
})

it('kinds of answers are told by their media type', () => {
  expect(
    [
      'text/html',
      'text/css',
      'text/javascript',
      'application/javascript',
      'font/woff2',
      'image/svg+xml',
      'application/json',
      'text/plain',
    ].map(kindOf),
  ).toEqual(['html', 'styles', 'scripts', 'scripts', 'typefaces', 'pictures', 'data', 'data'])
})

describe('the tables', () => {
  const measured = (name: string, each: number, bytes: number, largestPaintMs: number): Measured => {
    const view = {
      requests: 2,
      bytes,
      byKind: { html: bytes, styles: 0, scripts: 0, typefaces: 0, pictures: 0, data: 0 },
      heading: 'A',
      missing: [],
    }
    const cost = { total: 10, start: 1, each }
    return {
      name,
      clock: cost,
      processor: cost,
      middle: view,
      longest: { ...view, bytes: bytes * 2 },
      phone: { requests: 2, bytes, largestPaintMs, layoutShift: 0, blockingMs: 0 },
    }
  }
  const all = [measured('plain', 0.02, 100_000, 900), measured('own', 0.025, 25_000, 450)]
  const rows = (table: string) =>
    table
      .split('\n')
      .slice(2)
      .map((line) => line.split(/ {2,}/))

  it('compare builds with the plain app, the cheapest first', () => {
    expect(rows(buildTable(all, 'plain'))).toEqual([
      ['plain', '10', '1', '20', '1.00', '10', '1', '20', '1.00'],
      ['own', '10', '1', '25', '1.25', '10', '1', '25', '1.25'],
    ])
  })

  it('compare views with our own, the lightest and the soonest first', () => {
    expect(rows(viewTable(all, 'own', 'middle')).map((row) => row.slice(0, 5))).toEqual([
      ['own', '25', '1.00', '2', '25'],
      ['plain', '100', '4.00', '2', '100'],
    ])
    expect(rows(viewTable(all, 'own', 'longest')).map((row) => row.slice(0, 3))).toEqual([
      ['own', '50', '1.00'],
      ['plain', '200', '4.00'],
    ])
    expect(rows(phoneTable(all, 'own')).map((row) => row.slice(0, 3))).toEqual([
      ['own', '450', '1.00'],
      ['plain', '900', '2.00'],
    ])
  })

  it('still stand where the one to compare with is missing', () => {
    expect(buildTable(all.slice(1), 'plain')).toContain('–')
  })
})
