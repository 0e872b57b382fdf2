import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright'
import { LAPTOP, PHONE, type Site } from './open-site.ts'

/** WCAG 1.4.12, and the gap between paragraphs. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
const TWICE_THE_TEXT = 'html { font-size: 200% !important }'

export function pagesFitEveryScreen(site: Site): void {
  describe('the page fits', { concurrency: 2 }, () => {
    for (const { name, path } of site.pages)
      test(`${name} (${path}): at 320px, at 400% zoom, with text twice as large, with wider text`, async () => {
        const found: string[] = []
        const look = async (page: Page, when: string) =>
          found.push(...(await faultsOfLayout(page)).map((fault) => `${when}: ${fault}`))
        await site.visit(
          path,
          async (page) => {
            await page.evaluate(() => document.fonts.ready)
            await look(page, '320 x 640 at 4 dots a pixel')
            await page.setViewportSize({ width: 320, height: 256 })
            await look(page, '320 x 256, which is 1280 at 400%')
            const spacing = await page.addStyleTag({ content: TEXT_SPACING })
            await look(page, '320 with wider text')
            await page.setViewportSize(LAPTOP)
            await look(page, '1280 with wider text')
            await spacing.evaluate((node) => (node as Element).remove())
            await page.addStyleTag({ content: TWICE_THE_TEXT })
            await look(page, '1280 with text twice as large')
            await page.setViewportSize({ width: 640, height: 800 })
            await look(page, '640 with text twice as large')
          },
          { viewport: PHONE, deviceScaleFactor: 4 },
        )
        assert.deepEqual(found, [])
      })
  })

  describe('what is pressed is large enough', { concurrency: 2 }, () => {
    for (const { name, path } of site.pages)
      test(`on ${name} (${path}): 44px for controls, 24px for links that stand in a list`, async () => {
        await site.visit(path, async (page) => {
          for (const viewport of [PHONE, LAPTOP]) {
            await page.setViewportSize(viewport)
            assert.deepEqual(await smallTargets(page), [], `${viewport.width}px`)
          }
        })
      })
  })

  test('the styles are there: our typefaces, our colours', async () => {
    for (const { path } of site.pages)
      await site.visit(path, async (page) => {
        const [faces, ground] = await page.evaluate(async () => {
          await document.fonts.ready
          return [
            [...document.fonts]
              .filter(({ status }) => status === 'loaded')
              .map(({ family }) => family.replaceAll('"', '')),
            getComputedStyle(document.body).backgroundColor,
          ] as const
        })
        assert.ok(faces.includes('Atkinson') && faces.includes('Literata'), `${path}: loaded ${faces.join(', ')}`)
        assert.notEqual(ground, 'rgba(0, 0, 0, 0)', path)
      })
  })
}

/** Text that is cut off, that lies over other text, or that makes the page scroll sideways. */
function faultsOfLayout(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page is ${root.scrollWidth}px wide on a screen of ${root.clientWidth}px`)
    const short = (node: Element) =>
      `${node.localName}${node.className && typeof node.className === 'string' ? `.${node.className.split(' ')[0]}` : ''} "${(node.textContent ?? '').trim().slice(0, 40)}"`
    const hidden = (node: Element) => node.closest('.vh, .skip:not(:focus), [hidden]') !== null
    for (const node of document.querySelectorAll<HTMLElement>('body *')) {
      if (hidden(node) || !node.checkVisibility() || node instanceof SVGElement) continue
      const style = getComputedStyle(node)
      const scrolls = /auto|scroll/.test(style.overflowX)
      if (scrolls && node.scrollWidth > node.clientWidth && node.closest('table, [role=region]') === null)
        faults.push(`${short(node)} scrolls sideways`)
      if (
        /hidden|clip/.test(style.overflowX + style.overflowY) &&
        (node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1) &&
        (node.textContent ?? '').trim() !== ''
      )
        faults.push(`${short(node)} is cut off`)
      if (node instanceof HTMLButtonElement && node.scrollWidth > node.clientWidth + 1)
        faults.push(`${short(node)} is wider than its button`)
    }
    const lines: { top: number; bottom: number; left: number; right: number; node: Element }[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement!
      if (
        (text.textContent ?? '').trim() === '' ||
        hidden(parent) ||
        !parent.checkVisibility({ visibilityProperty: true }) ||
        parent.closest('script, style, svg')
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const { top, bottom, left, right } of range.getClientRects()) {
        if (right > root.clientWidth + 1 && root.scrollWidth <= root.clientWidth)
          faults.push(`${short(parent)} runs out of the page`)
        // Letters fill about the middle two thirds of the line's box; ascenders of tight headings may touch.
        const inset = (bottom - top) * 0.2
        if (right - left > 1)
          lines.push({ top: top + inset, bottom: bottom - inset, left: left + 1, right: right - 1, node: parent })
      }
    }
    lines.sort((a, b) => a.top - b.top)
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length && lines[next]!.top < one.bottom; next++) {
        const other = lines[next]!
        if (other.left < one.right && one.left < other.right)
          faults.push(`${short(one.node)} lies over ${short(other.node)}`)
      }
    })
    return [...new Set(faults)].slice(0, 10)
  })
}

function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
    return [...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary')].flatMap(
      (node) => {
        if (!node.checkVisibility() || node.classList.contains('skip')) return []
        const { width, height } = node.getBoundingClientRect()
        const inline =
          getComputedStyle(node).display.startsWith('inline') &&
          !/(?:button|input)/.test(node.localName + node.className) &&
          getComputedStyle(node).display !== 'inline-flex'
        const block = node.closest('p,li,dd,h1,h2,h3,h4,td,div')
        const inSentence = inline && words(block).length > words(node).length
        const need = inSentence ? 0 : inline ? 24 : 44
        // Heights are given in rem and rounded by the browser.
        return width + 0.5 < need || height + 0.5 < need
          ? [
              `${node.localName}.${node.className} "${words(node).slice(0, 40)}" in ${block?.localName}.${block?.className}: ${width.toFixed(1)} x ${height.toFixed(1)}, needs ${need}`,
            ]
          : []
      },
    )
  })
}
