import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright'
import { PHONE, type Site } from './open-site.ts'

interface Stop {
  at: number
  words: string
  box: { width: number; height: number }
  /** The point in its middle, or near its top where it is high, belongs to it: nothing lies over it, and it has been scrolled into view. */
  seen: boolean
  ring: { style: string; width: number; contrast: number }
}

export function keyboardReachesEverything(site: Site): void {
  describe('the Tab key', { concurrency: 2 }, () => {
    // A walk presses Tab some 300 times on a medicine's page: the shortest and the longest say what there is to say.
    for (const { name, path } of site.pages.filter(({ name }) => name !== 'an immunotherapy'))
      test(`walks through ${name} (${path}) in order, sees each stop and comes back`, async () => {
        await site.visit(path, async (page) => {
          await fillForm(page)
          const expected = await prepareWalk(page)
          const forth = await walk(page, 'Tab', expected.length)
          assert.deepEqual(
            forth.map(({ at }) => expected[at]),
            expected,
            'the stops are all there, in the order of the page',
          )
          assert.match(forth[0]!.words, /^Skip to main content/)
          assert.ok(
            await page.evaluate(() => document.activeElement?.closest('footer') !== null),
            'the walk ends in the footer',
          )
          const faults = forth.flatMap(({ at, words, box, seen, ring }) => [
            ...(words === '' ? [`${expected[at]} has no name`] : []),
            ...(box.width === 0 || box.height === 0 ? [`${expected[at]} has no size`] : []),
            ...(seen ? [] : [`${expected[at]} is out of sight or covered`]),
            ...(ring.style === 'solid' && ring.width >= 3 && ring.contrast >= 3
              ? []
              : [
                  `${expected[at]} has an outline of ${ring.width}px ${ring.style}, contrast ${ring.contrast.toFixed(1)}`,
                ]),
          ])
          assert.deepEqual(faults, [])
          const back = await walk(page, 'Shift+Tab', expected.length - 1)
          assert.deepEqual(
            back.map(({ at }) => at),
            forth
              .map(({ at }) => at)
              .reverse()
              .slice(1),
            'Shift and Tab goes back the same way',
          )
        })
      })

    test('moves focus into main from the skip link', async () => {
      await site.visit('/medicines', async (page) => {
        await page.keyboard.press('Tab')
        assert.ok(await page.getByRole('link', { name: 'Skip to main content' }).isVisible())
        await page.keyboard.press('Enter')
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
        await page.keyboard.press('Tab')
        assert.ok(
          await page.evaluate(() => document.activeElement?.closest('main') !== null),
          'the next stop is in main',
        )
      })
    })

    for (const colorScheme of ['light', 'dark', 'forced'] as const)
      test(`shows where focus is on every kind of control, ${colorScheme}`, async () => {
        for (const { path } of [
          site.pages[0]!,
          site.pages.find(({ name }) => name === 'longest medicine')!,
          site.pages.find(({ name }) => name === 'search')!,
        ])
          await site.visit(path, (page) => compareFocused(site, page), {
            viewport: PHONE,
            ...(colorScheme === 'forced' ? { forcedColors: 'active' } : { colorScheme }),
          })
      })
  })
}

/** The form at the end of a page gets its last field when a reader comes near. */
async function fillForm(page: Page): Promise<void> {
  const form = page.locator('feedback-form')
  if ((await form.count()) === 0) return
  await form.scrollIntoViewIfNeeded()
  await form.locator('select').waitFor()
  await page.evaluate(() => scrollTo(0, 0))
}

/** Lists what Tab should stop at, and makes the page describe each stop as it gets focus. */
function prepareWalk(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Radio buttons of one name are one stop; the arrow keys move among them.
    const groupOf = (node: HTMLElement) =>
      node instanceof HTMLInputElement && node.type === 'radio'
        ? (document.querySelector<HTMLElement>(`input[name="${node.name}"]`) ?? node)
        : node
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,[tabindex="0"]'),
    ].filter(
      (node) =>
        node.checkVisibility({ visibilityProperty: true }) &&
        !(node as HTMLButtonElement).disabled &&
        node === groupOf(node),
    )
    const describeStop = (node: HTMLElement) => `${node.localName} "${nameOf(node)}"`
    const nameOf = (node: HTMLElement) =>
      (node.getAttribute('aria-label') ?? (node as HTMLInputElement).labels?.[0]?.textContent ?? node.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim()
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour).map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const groundOf = (node: Element | null): string => {
      const colour = node ? getComputedStyle(node).backgroundColor : 'rgb(255, 255, 255)'
      return node && (numbers(colour)[3] ?? 1) < 1 ? groundOf(node.parentElement) : colour
    }
    const contrast = (one: string, other: string) => {
      const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b) as [number, number]
      return (bright + 0.05) / (dark + 0.05)
    }
    const walked: object[] = []
    Object.assign(window, { walked })
    document.addEventListener('focusin', ({ target }) => {
      const node = target as HTMLElement
      const style = getComputedStyle(node)
      const rect = [...node.getClientRects()][0] ?? node.getBoundingClientRect()
      // Of a field of many lines the browser brings the line with the caret into view, which is the first one here.
      const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + Math.min(rect.height / 2, 24))
      const ground = groundOf(node.parentElement)
      const halo = style.boxShadow.match(/rgba?\([^)]*\)/)?.[0] ?? ground
      walked.push({
        at: stops.indexOf(groupOf(node)),
        words: nameOf(node),
        box: { width: rect.width, height: rect.height },
        seen: top !== null && (node.contains(top) || (top.contains(node) && top === node)),
        ring: {
          style: style.outlineStyle,
          width: parseFloat(style.outlineWidth),
          contrast: Math.max(contrast(style.outlineColor, ground), contrast(halo, ground)),
        },
      })
    })
    return stops.map((node, at) => `${at} ${describeStop(node)}`)
  })
}

async function walk(page: Page, key: string, times: number): Promise<Stop[]> {
  await page.evaluate(() => void ((window as unknown as { walked: Stop[] }).walked.length = 0))
  for (let at = 0; at < times; at++) await page.keyboard.press(key)
  return page.evaluate(() => [...(window as unknown as { walked: Stop[] }).walked])
}

/** Photographs one control of each kind with and without focus; the part that changed must be at least a 2px line around it. */
async function compareFocused(site: Site, page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const kinds = await page.evaluate(() => {
    const first = new Map<string, number>()
    const all = [...document.querySelectorAll<HTMLElement>('a[href],button,input')]
    all.forEach((node, at) => {
      const kind = `${node.localName}.${node.className} in ${node.parentElement!.localName}.${node.parentElement!.className} of ${node.closest('[class]:not(a,button,input)')?.className}`
      if (node.checkVisibility() && !first.has(kind) && !node.classList.contains('skip')) first.set(kind, at)
    })
    return [...first]
  })
  for (const [kind, at] of kinds) {
    const node = page.locator('a[href],button,input').nth(at)
    await node.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const box = (await node.boundingBox())!
    const clip = {
      x: Math.max(0, box.x - 8),
      y: Math.max(0, box.y - 8),
      width: Math.min(box.width + 16, PHONE.width),
      height: box.height + 16,
    }
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const before = await page.screenshot({ clip, caret: 'hide' })
    await node.evaluate((element) =>
      (element as HTMLElement).focus({ focusVisible: true, preventScroll: true } as FocusOptions),
    )
    const after = await page.screenshot({ clip, caret: 'hide' })
    const changed = await changedPixels(site, before, after)
    const perimeter = 2 * 2 * (Math.min(box.width, PHONE.width) + box.height)
    assert.ok(
      changed >= perimeter,
      `${kind}: ${changed} pixels change with contrast 3 or more, a 2px line has ${Math.round(perimeter)}`,
    )
  }
}

/** How many pixels differ between two pictures by a contrast of at least 3 to 1. */
async function changedPixels(site: Site, before: Buffer, after: Buffer): Promise<number> {
  const page = await picturePage(site)
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (data) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
          const context = canvas.getContext('2d')!
          context.drawImage(bitmap, 0, 0)
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data
        }),
      )
      const light = (data: Uint8ClampedArray, at: number) =>
        [0.2126, 0.7152, 0.0722].reduce((sum, weight, channel) => {
          const part = data[at + channel]! / 255
          return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        }, 0.05)
      let count = 0
      for (let at = 0; at < one!.length; at += 4) {
        const [a, b] = [light(one!, at), light(other!, at)]
        if (Math.max(a, b) / Math.min(a, b) >= 3) count++
      }
      return count
    },
    [before.toString('base64'), after.toString('base64')],
  )
}

let pictures: Promise<Page> | undefined
/** An empty page without a policy, on which pictures are compared; it closes with the browser. */
function picturePage(site: Site): Promise<Page> {
  return (pictures ??= site.browser.newPage())
}
