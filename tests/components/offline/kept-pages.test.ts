import { describe, expect, it } from 'vitest'
import {
  copyToKeep,
  describeKept,
  filesNamedIn,
  isWordOnPage,
  LAST_RESORT,
  listKept,
  showKept,
} from '../../../components/offline/kept-pages.ts'

const NOW = new Date('2026-11-23T10:32:00')
const PATH = '/medicines/cisplatin'
/** A page of this site. */
const html = (body: string, init: ResponseInit = {}) => foreign(`<html data-own>${body}`, init)
/** A page that somebody else answered. */
const foreign = (body: string, init: ResponseInit = {}) =>
  new Response(body, { ...init, headers: { 'content-type': 'text/html; charset=utf-8', ...init.headers } })
const keep = async (answer: Response) => (await copyToKeep(PATH, answer, NOW))!

describe('what may be kept', () => {
  it('a page, whole, not packed any more', async () => {
    const copy = await keep(
      html('<main>Drink water.</main>', { headers: { 'content-encoding': 'br', 'content-length': '9' } }),
    )
    expect(await copy.text()).toBe('<html data-own><main>Drink water.</main>')
    expect([copy.headers.get('content-encoding'), copy.headers.get('content-length')]).toEqual([null, null])
  })

  it.each([
    ['an error', html('', { status: 404 })],
    ['an error of a proxy', html('', { status: 503 })],
    ['a page of one person', html('', { headers: { 'cache-control': 'private, no-cache, no-store' } })],
    ['a sign-in page of a wifi', foreign('<html><title>Free wifi</title><form>')],
    ['a page of a proxy', foreign('<!doctype html><html lang="en"><h1>We will be back soon</h1>')],
    ['words where a page should be', new Response('ok', { headers: { 'content-type': 'text/plain' } })],
    ['nothing', new Response('', { headers: { 'content-type': 'text/html' } })],
    ['another page of this site', html('<link rel="canonical" href="https://site.example/"/><h1>Home</h1>')],
  ])('not %s', async (_, answer) => {
    expect(await copyToKeep(PATH, answer, NOW)).toBeNull()
  })

  it('a page that says its own address, and a file, but no page in the place of a file', async () => {
    const page = html('<link rel="canonical" href="https://site.example/medicines/cisplatin"/>')
    expect(await copyToKeep(PATH, page, NOW)).not.toBeNull()
    const script = () => new Response('let a', { headers: { 'content-type': 'application/javascript' } })
    expect(await copyToKeep('/generated/elements.js', script(), NOW)).not.toBeNull()
    expect(await copyToKeep('/generated/elements.js', foreign('<html>Free wifi'), NOW)).toBeNull()
    expect(await copyToKeep(PATH, script(), NOW)).toBeNull()
  })

  it('leaves the answer itself to be read', async () => {
    const answer = html('<main>words</main>')
    await copyToKeep(PATH, answer, NOW)
    expect(await answer.text()).toBe('<html data-own><main>words</main>')
  })
})

describe('what is believed of a page that is kept', () => {
  it.each([
    ['the page', html('<main>'), true],
    ['that there is none any more', html('<main>', { status: 404 }), true],
    ['"not found" of a proxy', foreign('<html>', { status: 404 }), false],
    ['a failure of this site', html('', { status: 500 }), false],
    ['"502 Bad Gateway"', foreign('<html>', { status: 502 }), false],
    ['too many requests', html('', { status: 429 }), false],
    ['a wifi that wants a password', foreign('<html>', { status: 511 }), false],
    ['a sign-in page', foreign('<html>'), false],
  ])('%s', async (_, answer, believed) => {
    expect(await isWordOnPage(answer, PATH)).toBe(believed)
  })
})

it('finds the files that a tool needs in its page and in its scripts', () => {
  expect(
    filesNamedIn(
      '<script src="/_next/static/chunks/1a-b_c.js"></script>["static/chunks/later.js"]{"dataHref":"/generated/my-treatment.json?v=1a2b3c4d"}<link href="/_next/static/chunks/x.css">',
    ),
  ).toEqual([
    '/_next/static/chunks/1a-b_c.js',
    '/_next/static/chunks/later.js',
    '/generated/my-treatment.json?v=1a2b3c4d',
    '/_next/static/chunks/x.css',
  ])
})

describe('a kept page', () => {
  it('says at its start when it was kept', async () => {
    const shown = await (
      await showKept(
        await keep(html('<body><header>top</header><main id="main" tabindex="-1"><h1>Cisplatin</h1></main>')),
      )
    ).text()
    expect(shown).toMatch(
      /<main id="main" tabindex="-1"><p role="note"[^>]*>This copy was kept on 23 November 2026 at 10:32, because/,
    )
    expect(shown).toContain('</p><h1>Cisplatin</h1>')
  })

  it('says so in its body where it has no main part, and once only', async () => {
    const shown = await (await showKept(await keep(html('<body class="a"><p>words</p></body>')))).text()
    expect(shown).toMatch(/^<html data-own><body class="a"><p role="note"/)
    expect(shown.match(/role="note"/g)).toHaveLength(1)
  })

  it('is not marked where it is a picture, or did not come from what is kept', async () => {
    const svg = new Response('<svg><body></svg>', { headers: { 'content-type': 'image/svg+xml' } })
    const picture = (await copyToKeep(`${PATH}/qr.svg`, svg, NOW))!
    expect(await (await showKept(picture)).text()).toBe('<svg><body></svg>')
    expect(await (await showKept(html('<body>'))).text()).toBe('<html data-own><body>')
  })
})

describe('the page for what is not kept', () => {
  const offline = '<main><h1>Not here</h1><div class="flow" id="kept-pages"></div></main>'

  it('lists what is kept, by its title and without the name of the site', async () => {
    const page = await describeKept(
      'https://site.example/medicines/cisplatin',
      await keep(html('<title>Cisplatin – Cancer Medicines Explained</title>')),
    )
    expect(page).toEqual({ path: '/medicines/cisplatin', title: 'Cisplatin', keptAt: NOW })
    expect(listKept(offline, [page])).toBe(
      '<main><h1>Not here</h1><div class="flow" id="kept-pages"><h2>Pages on this phone</h2><ul><li><a href="/medicines/cisplatin">Cisplatin</a> <small>kept on 23 November 2026 at 10:32</small></li></ul></div></main>',
    )
  })

  it('names a page without a title by its address', async () => {
    expect((await describeKept('https://site.example/about', await keep(html('words')))).title).toBe('/about')
  })

  it('stays as it is where nothing is kept', () => {
    expect(listKept(offline, [])).toBe(offline)
  })

  it('has a last resort that needs nothing and still says when to call', () => {
    expect(LAST_RESORT).toMatch(
      /<body[^>]*><p>In an emergency call <a href="tel:999">999<\/a>\..* 24-hour advice line\.<\/p>/,
    )
    expect(LAST_RESORT).not.toMatch(/<(?:script|link)\b|src=/)
  })
})
