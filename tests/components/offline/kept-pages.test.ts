import { describe, expect, it } from 'vitest'
import { copyToKeep, describeKept, LAST_RESORT, listKept, showKept } from '../../../components/offline/kept-pages.ts'

const NOW = new Date('2026-11-23T10:32:00')
const html = (body: string, init: ResponseInit = {}) =>
  new Response(body, { ...init, headers: { 'content-type': 'text/html; charset=utf-8', ...init.headers } })
const keep = async (answer: Response) => (await copyToKeep(answer, NOW))!

describe('what may be kept', () => {
  it('a page, whole, not packed any more', async () => {
    const copy = await keep(
      html('<main>Drink water.</main>', { headers: { 'content-encoding': 'br', 'content-length': '9' } }),
    )
    expect(await copy.text()).toBe('<main>Drink water.</main>')
    expect([copy.headers.get('content-encoding'), copy.headers.get('content-length')]).toEqual([null, null])
  })

  it('no error, no page of one person, and no page that lives on scripts', async () => {
    for (const answer of [
      html('', { status: 404 }),
      html('', { status: 503 }),
      html('', { headers: { 'cache-control': 'private, no-cache, no-store' } }),
      html('<!doctype html><html lang="en-GB" data-tools="true"><main></main>'),
    ])
      expect(await copyToKeep(answer, NOW)).toBeNull()
  })

  it('leaves the answer itself to be read', async () => {
    const answer = html('<main>words</main>')
    await copyToKeep(answer, NOW)
    expect(await answer.text()).toBe('<main>words</main>')
  })
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
    expect(shown).toMatch(/^<body class="a"><p role="note"/)
    expect(shown.match(/role="note"/g)).toHaveLength(1)
  })

  it('is not marked where it is a picture, or did not come from what is kept', async () => {
    const picture = await keep(new Response('<svg><body></svg>', { headers: { 'content-type': 'image/svg+xml' } }))
    expect(await (await showKept(picture)).text()).toBe('<svg><body></svg>')
    expect(await (await showKept(html('<body>'))).text()).toBe('<body>')
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
    expect(LAST_RESORT).toMatch(/24-hour advice line\. In an emergency call 999\./)
    expect(LAST_RESORT).not.toMatch(/<(?:script|link)\b|src=/)
  })
})
