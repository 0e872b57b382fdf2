import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright'
import { capitalised } from '../../lib/derive/a-to-z.ts'
import { getLibrary } from '../../lib/content.ts'
import { adverseEffects } from '../../lib/model/monograph.ts'
import { sideEffectPath, medicinePath } from '../../lib/paths.ts'
import { PHONE, type Site } from './open-site.ts'

const NUMBER = '020 7946 0123'

/** What people come for, found by role and visible name as a person or a screen reader finds it. */
export function peopleFindTheirWay(site: Site): void {
  const { medicines, sideEffects } = getLibrary()
  const [medicine] = medicines
  const branded = medicines.find(({ brands }) => brands.length > 0)
  const shared = sideEffects.flatMap((effect) => {
    const listing = medicines.flatMap((one) =>
      adverseEffects(one)
        .filter((adverse) => adverse.effect === effect.slug)
        .map((adverse) => ({ one, adverse })),
    )
    return listing.length > 1 ? [{ effect, from: listing[0]!, to: listing[1]! }] : []
  })[0]
  const h1 = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
  const inMain = (page: Page) => page.getByRole('main')

  describe('a person', { concurrency: 2 }, () => {
    test("types a medicine's name on home and reaches its page", async () => {
      await site.visit(
        '/',
        async (page) => {
          await inMain(page)
            .getByLabel('Search for a medicine, a side effect or a word your team used')
            .fill(medicine!.name)
          await page.keyboard.press('Enter')
          await page.waitForURL(/\/search#q=/)
          await inMain(page)
            .getByRole('link', { name: new RegExp(`^${medicine!.name}\\b`, 'i') })
            .first()
            .click()
          await page.waitForURL(`**${medicinePath(medicine!.slug)}`)
          assert.equal(await h1(page), capitalised(medicine!.name))
        },
        { viewport: PHONE },
      )
    })

    test('finds a medicine by its brand in the A to Z', { skip: !branded }, async () => {
      const [brand] = branded!.brands
      await site.visit('/', async (page) => {
        await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'A to Z' }).click()
        await page
          .getByRole('main')
          .getByRole('link', { name: `${brand!.charAt(0).toUpperCase()} medicines` })
          .click()
        const row = inMain(page)
          .getByRole('listitem')
          .filter({ has: page.getByText(capitalised(brand!), { exact: true }) })
        assert.match(await row.innerText(), /\bsee\b/)
        await row.getByRole('link', { name: branded!.name }).click()
        await page.waitForURL(`**${medicinePath(branded!.slug)}`)
        assert.equal(await h1(page), capitalised(branded!.name))
        assert.ok((await inMain(page).getByText(brand!).count()) > 0, `${brand} is named on the page`)
      })
    })

    test(
      "goes from a medicine's side effect to its own page, and on to another medicine that lists it",
      { skip: !shared },
      async () => {
        const { effect, from, to } = shared!
        await site.visit(medicinePath(from.one.slug), async (page) => {
          await page.locator(`.fx:has(#${effect.slug}) > summary`).click()
          await page
            .locator(`#${effect.slug}`)
            .getByRole('link', { name: /^What to do:/ })
            .click()
          await page.waitForURL(`**${sideEffectPath(effect.slug)}`)
          assert.equal(await h1(page), capitalised(effect.name))
          await inMain(page)
            .getByRole('link', { name: new RegExp(`^${to.one.name}\\b`, 'i') })
            .click()
          await page.waitForURL(`**${medicinePath(to.one.slug)}#${effect.slug}`)
          assert.equal(await h1(page), capitalised(to.one.name))
          assert.ok(await isOnScreen(page, `#${effect.slug}`), 'the effect is on the screen')
        })
      },
    )

    for (const scripts of [true, false])
      test(`is sent a link to one side effect and sees it at once${scripts ? '' : ', without JavaScript'}`, async () => {
        const last = adverseEffects(medicine!).at(-1)!
        await site.visit(
          `${medicinePath(medicine!.slug)}#${last.effect}`,
          async (page) => {
            assert.ok(await isOnScreen(page, `#${last.effect}`), `#${last.effect} is on the screen`)
            assert.ok(await page.locator(`.fx:has(#${last.effect}) .n`).isVisible())
          },
          { viewport: PHONE, javaScriptEnabled: scripts },
        )
      })

    test('saves the advice line number once, rings it from another page, and deletes it', async () => {
      const urgent = (page: Page) => page.getByRole('region', { name: /24-hour advice line now/i })
      await site.visit('/', async (page) => {
        const home = page.getByRole('region', { name: 'Feeling unwell on treatment?' })
        await home.getByLabel('Your advice line number').fill('12')
        await home.getByRole('button', { name: 'Save number' }).click()
        await home.getByText(/^Error: enter the phone number/).waitFor()
        await home.getByLabel('Your advice line number').fill(NUMBER)
        await home.getByRole('button', { name: 'Save number' }).click()
        await home.getByRole('link', { name: NUMBER }).waitFor()

        await page.goto(medicinePath(withCard().slug))
        assert.equal(await urgent(page).getByRole('link', { name: NUMBER }).getAttribute('href'), 'tel:02079460123')
        assert.ok(await urgent(page).getByRole('link', { name: NUMBER }).isVisible())

        const slot = page.locator('.slot')
        await slot.getByRole('button', { name: 'Delete number' }).click()
        await slot.getByRole('button', { name: 'Save the number on this device' }).waitFor()
        assert.equal(await page.getByText(NUMBER).count(), 0)
        assert.match(
          await page.evaluate(() => document.activeElement?.textContent ?? ''),
          /Save the number/,
          'focus stays where the reader was',
        )
        await page.reload()
        await slot.getByRole('button', { name: 'Save the number on this device' }).waitFor()
        assert.equal(await page.evaluate(() => localStorage.length), 0)
      })
    })

    test('saves the advice line number as it stands on the card, dials the right one, and is asked back where it is not one number', async () => {
      await site.visit('/', async (page) => {
        const home = page.getByRole('region', { name: 'Feeling unwell on treatment?' })
        const save = async (typed: string) => {
          await home.getByLabel('Your advice line number').fill(typed)
          await home.getByRole('button', { name: 'Save number' }).click()
        }
        for (const [typed, says] of [
          ['999', /You can call 999 from any phone/],
          ['0113 206 7680 ext 4', /without its extension/],
          ['0113 206 7680 / 0113 206 7681', /one phone number only/],
          ['0113 206 768', /too few or too many/],
        ] as const) {
          await save(typed)
          await home.getByText(says).waitFor()
          assert.match((await home.locator('.error').textContent()) ?? '', /^Error: .*such as 020 7946 0123/)
          assert.equal(await home.locator('a[href^="tel:"]:not([href="tel:999"])').count(), 0, typed)
          assert.equal(await page.evaluate(() => localStorage.getItem('advice-line')), null, typed)
        }
        for (const [typed, shown, dial] of [
          ['+44 (0)113 206 7680', '+44 (0)113 206 7680', 'tel:+441132067680'],
          ['24-hour line: (0113) 206-7680', '(0113) 206-7680', 'tel:01132067680'],
        ] as const) {
          await save(typed)
          assert.equal(await home.getByRole('link', { name: shown }).getAttribute('href'), dial)
          await page.goto(medicinePath(withCard().slug))
          assert.ok((await page.locator(`advice-line a[href="${dial}"]`).count()) > 0, 'on another page')
          await page.goto('/')
          await home.getByRole('button', { name: 'Change number' }).click()
        }
        await page.evaluate(() => localStorage.setItem('advice-line', '0113 206 7680 ext 4'))
        await page.reload()
        await home.getByText(/without its extension/).waitFor()
        assert.equal(await home.locator('a[href^="tel:0113"]').count(), 0, 'one that was kept before is not dialled')
      })
    })

    test('searches without JavaScript and gets the A to Z', async () => {
      await site.visit(
        '/',
        async (page) => {
          await inMain(page)
            .getByLabel('Search for a medicine, a side effect or a word your team used')
            .fill('no such words')
          await inMain(page).getByRole('button', { name: 'Search' }).click()
          await page.waitForURL(/\/search\?$/)
          for (const { name } of medicines)
            assert.ok(
              (await inMain(page)
                .getByRole('link', { name: capitalised(name), exact: true })
                .count()) > 0,
              name,
            )
        },
        { javaScriptEnabled: false },
      )
    })
  })

  /** The first medicine with an urgent card: all of cancer's medicines have one, but the content decides. */
  function withCard() {
    const urgentIds = new Set(
      getLibrary()
        .help.filter(({ tier }) => tier === 'urgent')
        .map(({ id }) => id),
    )
    const urgentEffects = new Set(
      sideEffects.filter(({ help }) => help.some((id) => urgentIds.has(id))).map(({ slug }) => slug),
    )
    return medicines.find((one) =>
      adverseEffects(one).some(({ effect, lowered }) => !lowered && urgentEffects.has(effect)),
    )!
  }
}

function isOnScreen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((which) => {
    const box = document.querySelector(which)?.getBoundingClientRect()
    return box !== undefined && box.height > 0 && box.top >= -1 && box.top < innerHeight
  }, selector)
}
