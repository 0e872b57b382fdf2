import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Site } from './open-site.ts'

/** A4 at 96 dots an inch, less the margins that are asked for below. */
const MARGIN_MM = 15
const dots = (millimetres: number) => Math.floor((millimetres / 25.4) * 96)
const SHEET = { width: dots(210 - 2 * MARGIN_MM), height: dots(297 - 2 * MARGIN_MM) }

export function pagesPrint(site: Site): void {
  describe('printed on A4', () => {
    for (const { name, path } of site.pages.filter(
      ({ status, path: one }) => status === 200 && /^\/(medicines|side-effects|treatments)\/./.test(one),
    ))
      test(`${name} (${path}) is tagged for screen readers, has an outline and splits no card`, async (t) => {
        await site.visit(path, async (page) => {
          const margin = `${MARGIN_MM}mm`
          const pdf = (
            await page.pdf({
              format: 'A4',
              tagged: true,
              outline: true,
              printBackground: false,
              margin: { top: margin, right: margin, bottom: margin, left: margin },
            })
          ).toString('latin1')
          assert.match(pdf, /\/StructTreeRoot/)
          assert.match(pdf, /\/MarkInfo\s*<<[^>]*\/Marked true/)
          assert.match(pdf, /\/Outlines/)
          assert.match(pdf, /\/Lang\s*\(en-GB\)/)
          const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
          t.diagnostic(`${path}: ${sheets} sheets`)
          assert.ok(sheets > 0)

          await page.emulateMedia({ media: 'print' })
          await page.setViewportSize(SHEET)
          const found = await page.evaluate((height) => {
            const faults: string[] = []
            for (const card of document.querySelectorAll<HTMLElement>('.help > section, .effect')) {
              const style = getComputedStyle(card)
              if (style.breakInside !== 'avoid') faults.push(`${card.id} may be split`)
              if (card.offsetHeight > height)
                faults.push(`${card.id} is ${card.offsetHeight}px high, a sheet is ${height}px`)
            }
            for (const card of document.querySelectorAll<HTMLElement>('.help > section'))
              if (parseFloat(getComputedStyle(card).borderTopWidth) < 1)
                faults.push(`${card.id} has no border on paper`)
            for (const heading of document.querySelectorAll('main :is(h1, h2, h3, h4)'))
              if (getComputedStyle(heading).breakAfter !== 'avoid')
                faults.push(`"${heading.textContent}" may end a sheet`)
            for (const left of document.querySelectorAll('nav, form, .tools'))
              if (left.checkVisibility()) faults.push(`${left.outerHTML.slice(0, 60)} is printed`)
            const { color } = getComputedStyle(document.querySelector('main p')!)
            if (color !== 'rgb(0, 0, 0)') faults.push(`text is printed in ${color}`)
            const small = [...document.querySelectorAll('main :is(p, li, dd, dt)')].filter(
              (node) => node.checkVisibility() && parseFloat(getComputedStyle(node).fontSize) < 15.9,
            )
            if (small.length > 0)
              faults.push(
                `${small.length} pieces of text are smaller than 12pt, such as "${small[0]!.textContent?.slice(0, 40)}"`,
              )
            return faults
          }, SHEET.height)
          assert.deepEqual(found, [])
        })
      })
  })
}
