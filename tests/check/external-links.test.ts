import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { externalLinks, visitLinks } from '../../lib/check/external-links.ts'

describe('links to other websites', () => {
  it('are found in front matter and text, each once with all its places', () => {
    const links = externalLinks(
      new Map([
        [
          'a.md',
          '---\nurl: https://one.org/a?b=(c)\n---\n[Two](https://two.org/x_(y)): text, see https://one.org/a?b=(c).',
        ],
        ['b.md', 'http://two.org/'],
      ]),
    )
    expect(links).toEqual([
      {
        url: 'https://one.org/a?b=(c)',
        places: [
          { file: 'a.md', line: 2, column: 6 },
          { file: 'a.md', line: 4, column: 41 },
        ],
      },
      { url: 'https://two.org/x_(y)', places: [{ file: 'a.md', line: 4, column: 7 }] },
      { url: 'http://two.org/', places: [{ file: 'b.md', line: 1, column: 1 }] },
    ])
  })
  it('leave out invented addresses and what is no address', () =>
    expect(externalLinks(new Map([['a.md', 'https://a.example/ http://[ https://localhost/']]))).toEqual([]))
})

describe('visiting links', () => {
  const quick = { timeoutMs: 300, websites: 2, pauseMs: 1 }
  const linkTo = (url: string) => ({
    url,
    places: [
      { file: 'a.md', line: 2, column: 3 },
      { file: 'b.md', line: 1, column: 1 },
    ],
  })

  it('warns of a page that is gone, and does not judge one that only refuses programs', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url!)
      if (request.url === '/slow') return
      response.writeHead({ '/gone': 410, '/missing': 404, '/refused': 403 }[request.url!] ?? 200).end('text')
    })
    const base = await new Promise<string>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
    )
    try {
      const report = await visitLinks(
        ['/', '/gone', '/missing', '/refused', '/slow'].map((path) => linkTo(base + path)),
        quick,
      )
      expect(report.offline).toBe(false)
      expect(report.issues.map(({ file, line, found }) => `${file}:${line} ${found.replace(base, '')}`)).toEqual([
        'a.md:2 a link to /gone, which answers 410 (not found)',
        'b.md:1 a link to /gone, which answers 410 (not found)',
        'a.md:2 a link to /missing, which answers 404 (not found)',
        'b.md:1 a link to /missing, which answers 404 (not found)',
      ])
      expect(report.unclear.map(({ url, why }) => `${url.replace(base, '')} ${why}`)).toEqual([
        '/refused answers 403',
        '/slow no answer in 0.3 seconds',
      ])
      expect(asked).toEqual(['/', '/gone', '/missing', '/refused', '/slow'])
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  it('gives up early when nothing can be reached', async () => {
    const links = Array.from({ length: 40 }, (_, number) => linkTo(`http://127.0.0.1:${number + 1}/`))
    expect(await visitLinks(links, quick)).toEqual({ issues: [], unclear: [], offline: true })
  })
})
