import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright'
import { LAST_WORDS } from './last-words.ts'
import { PHONE, type Site } from './open-site.ts'

const FIELD = 'Search for a medicine, a side effect or a word your team used'
const field = (page: Page) => page.getByRole('main').getByLabel(FIELD)

export function searchUnderstandsPeople(site: Site): void {
  describe('search', { concurrency: 2 }, () => {
    test('suggests as somebody types, by keyboard alone, and says what it does to a screen reader', async () => {
      await site.visit(
        '/',
        async (page) => {
          const box = field(page)
          await box.focus()
          await page.keyboard.type('hercep')
          const list = page.getByRole('main').getByRole('listbox', { name: 'Suggestions' })
          await list.waitFor()
          assert.deepEqual(
            await box.evaluate((node) => [
              node.getAttribute('role'),
              node.getAttribute('aria-expanded'),
              node.getAttribute('aria-autocomplete'),
            ]),
            ['combobox', 'true', 'list'],
          )
          const first = list.getByRole('option').first()
          assert.match(await first.innerText(), /Trastuzumab\s+.*Herceptin is a brand/is)
          assert.equal(
            await box.getAttribute('aria-activedescendant'),
            null,
            'nothing is chosen before an arrow is pressed',
          )
          await page.keyboard.press('ArrowDown')
          assert.equal(await box.getAttribute('aria-activedescendant'), await first.getAttribute('id'))
          assert.equal(await first.getAttribute('aria-selected'), 'true')
          await page.keyboard.press('Escape')
          assert.equal(await list.isVisible(), false)
          assert.equal(await box.inputValue(), 'hercep', 'Escape closes the list and keeps the words')
          await page.keyboard.press('ArrowDown')
          await page.keyboard.press('Enter')
          await page.waitForURL(/\/medicines\/trastuzumab/)
        },
        { viewport: PHONE },
      )
    })

    test('tells a screen reader how many suggestions there are once typing pauses', async () => {
      await site.visit('/', async (page) => {
        await field(page).fill('cisplatin')
        await page.waitForFunction(() =>
          /\d+ suggestions?\./.test(document.querySelector('main search-box [role=status]')?.textContent ?? ''),
        )
      })
    })

    test('fetches the names only when a search box is first touched, and sends no word to anyone', async () => {
      await site.visit('/about', async (page) => {
        const asked: string[] = []
        page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
        const box = page.getByRole('banner').getByRole('combobox')
        assert.deepEqual(
          asked.filter((url) => /search/.test(url)),
          [],
        )
        await box.fill('herceptin')
        await page.getByRole('banner').getByRole('option').first().waitFor()
        assert.ok(asked.some((url) => url.endsWith('/generated/search-names.json')))
        assert.deepEqual(
          asked.filter((url) => /hercep/i.test(url)),
          [],
        )
      })
    })

    test('puts the emergency card first for words of danger, in front of every medicine', async () => {
      await site.visit('/search?q=chest+pain', async (page) => {
        const headings = await page.locator('search-results h2').allInnerTexts()
        assert.equal(headings[0], 'Get help first')
        assert.match(await page.locator('search-results .help > section').first().innerText(), /999/)
      })
    })

    test('ends the urgent card with the number and the words that it has on every page', async () => {
      for (const query of ['fever', 'help'])
        await site.visit(`/search?q=${query}`, async (page) => {
          const urgent = page.locator('search-results .help > .urgent')
          assert.equal(await urgent.locator('> :last-child').innerText(), LAST_WORDS)
          await urgent.locator('advice-line').getByRole('button').first().waitFor()
          assert.match(await urgent.locator('advice-line').innerText(), /^Your hospital's 24-hour advice line/)
        })
    })

    test('says which medicines list an effect, with band and tier', async () => {
      await site.visit('/search?q=pins+and+needles', async (page) => {
        const listed = page.locator('.listed').first()
        assert.match(await listed.innerText(), /More than 10 people in every 100[\s\S]*Paclitaxel/)
      })
    })

    test('asks whether somebody meant a name that is spelt like theirs', async () => {
      await site.visit('/search?q=docetaxol', async (page) => {
        assert.match(await page.locator('#search-status').innerText(), /Did you mean docetaxel\?/i)
        assert.match(await page.locator('search-results .result').first().innerText(), /^Docetaxel/)
      })
    })

    test('says of a medicine without a page that there is none, when to get help, and shows no other medicine', async () => {
      for (const query of ['vin+blastine', 'lenalidomide'])
        await site.visit(`/search?q=${query}`, async (page) => {
          await page.locator('#search-status', { hasText: 'We have no page about' }).waitFor()
          assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /has no page here yet$/)
          const found = page.locator('search-results')
          assert.match(await found.locator('.help > .emergency').innerText(), /chest pain or tightness/)
          assert.equal(await found.locator('.result').count(), 0)
          // Nothing stands below the answer: the whole A to Z would bury it.
          assert.equal(await found.locator(':scope > section:not([data-found]):visible').count(), 0)
          assert.doesNotMatch(await found.innerText(), /Abiraterone/)
          assert.match(await found.innerText(), /Who else to ask[\s\S]*0808 808 00 00/)
        })
    })

    test('says of another form what it is, and that the page is not about it', async () => {
      await site.visit('/search?q=onivyde', async (page) => {
        assert.match(
          await page.locator('#search-status').innerText(),
          /We have no page about Onivyde, which is irinotecan .+ Ask your team\./,
        )
        const first = await page.locator('search-results .result').first().innerText()
        assert.match(first, /^Irinotecan[\s\S]*this page is not about Onivyde\./)
        assert.doesNotMatch(first.split('Why this is here')[0]!, /Onivyde/)
      })
    })

    test('finds words inside pages and leads to the very part', async () => {
      await site.visit('/search?q=grapefruit', async (page) => {
        const results = page.locator('section', { has: page.getByRole('heading', { name: 'Words in our pages' }) })
        await results.waitFor()
        const first = results.getByRole('link').first()
        const href = await first.getAttribute('href')
        assert.match(href!, /^\/medicines\/[\w-]+#[\w-]+$/)
        assert.match(await results.locator('mark').first().innerText(), /grapefruit/i)
        await first.click()
        await page.waitForURL((url) => url.hash !== '')
        assert.match(await page.locator(new URL(page.url()).hash).innerText(), /grapefruit/i)
      })
    })

    test('answers a question of which no part holds every word', async () => {
      await site.visit('/search?q=' + encodeURIComponent('can I drink alcohol with capecitabine?'), async (page) => {
        const results = page.locator('section', { has: page.getByRole('heading', { name: 'Words in our pages' }) })
        await results.waitFor()
        assert.match((await results.getByRole('link').allInnerTexts()).join('\n'), /Capecitabine: Everyday life/)
      })
    })

    for (const [what, words] of Object.entries({
      'ten thousand characters': 'a'.repeat(10_000),
      emoji: '🤒💊🤮',
      'right-to-left text': 'سيسبلاتين',
      'characters of regular expressions': '(((.*+?^${}()|[]\\',
      'an element': '<script>window.hurt=1</script><img src=x onerror="window.hurt=1">',
      'a control character': 'cis\u0000platin\u202e',
    }))
      test(`answers ${what} calmly`, async () => {
        await site.visit(
          '/search',
          async (page) => {
            const faults: string[] = []
            page.on('pageerror', (error) => faults.push(String(error)))
            page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
            await field(page).fill(words)
            await page.keyboard.press('Enter')
            await page.waitForURL(/#q=/)
            await page.waitForFunction(() => document.querySelector('#search-status')?.textContent)
            assert.equal(await page.evaluate(() => (window as unknown as { hurt?: number }).hurt), undefined)
            assert.deepEqual(faults, [])
            assert.ok(
              await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
              'nothing hangs out of the page',
            )
            assert.ok(
              await page.getByRole('link', { name: 'Cisplatin', exact: true }).first().isVisible(),
              'all names are still there',
            )
          },
          { viewport: PHONE },
        )
      })

    test('still shows every name when the index cannot be fetched', async () => {
      await site.visit('/about', async (page) => {
        await page.route('**/generated/search-names.json', (route) => route.abort())
        await page.goto('/search?q=cisplatin')
        await page.getByText('The search could not load. All names are in the lists below.').waitFor()
        assert.ok(await page.getByRole('link', { name: 'Cisplatin', exact: true }).first().isVisible())
      })
    })

    test('still shows the names it found when the words of pages cannot be fetched', async () => {
      await site.visit('/about', async (page) => {
        await page.route('**/generated/pagefind/**', (route) => route.abort())
        await page.goto('/search?q=cisplatin')
        await page.locator('search-results .result').first().waitFor()
        assert.match(await page.locator('search-results .result').first().innerText(), /^Cisplatin/)
      })
    })
  })
}
