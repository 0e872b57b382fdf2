import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { LAPTOP, PHONE, type Site } from './open-site.ts'

export function pagesFollowTheReadersSettings(site: Site): void {
  const chosen = site.pages.filter(({ name }) =>
    ['home', 'longest medicine', 'a side effect', 'a treatment', 'search', 'medicines A to Z'].includes(name),
  )

  describe('with forced colours', { concurrency: 2 }, () => {
    for (const { name, path } of chosen)
      for (const colorScheme of ['light', 'dark'] as const)
        test(`${name} (${path}), ${colorScheme}: controls and cards have borders, drawings are seen, the emergency has the heaviest line`, async () => {
          await site.visit(
            path,
            async (page) => {
              const { faults, weights } = await page.evaluate(() => {
                const faults: string[] = []
                const short = (node: Element) =>
                  `${node.localName}.${node.getAttribute('class')} "${(node.textContent ?? '').trim().slice(0, 30)}"`
                const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
                const border = (node: Element) => {
                  const style = getComputedStyle(node)
                  return sides.map((side) =>
                    style[`border${side}Style`] === 'none' || style[`border${side}Color`] === style.backgroundColor
                      ? 0
                      : parseFloat(style[`border${side}Width`]),
                  )
                }
                const heaviest = (node: Element) => Math.max(...border(node))
                for (const node of document.querySelectorAll('.button, .input'))
                  if (node.checkVisibility() && Math.min(...border(node)) < 1)
                    faults.push(`${short(node)} has no border all round`)
                for (const node of document.querySelectorAll('.linkbtn, .act a'))
                  if (node.checkVisibility() && !getComputedStyle(node).textDecorationLine.includes('underline'))
                    faults.push(`${short(node)} is not underlined`)
                for (const node of document.querySelectorAll('.help > section, .strip, .strip-999, .notice'))
                  if (heaviest(node) < 1) faults.push(`${short(node)} has no border`)
                const groundOf = (node: Element | null): string => {
                  const colour = node ? getComputedStyle(node).backgroundColor : 'Canvas'
                  return node && /rgba\(.*, 0\)|transparent/.test(colour) ? groundOf(node.parentElement) : colour
                }
                for (const node of document.querySelectorAll('svg :is(path, rect, circle, line)')) {
                  if (!node.checkVisibility()) continue
                  const { stroke, fill } = getComputedStyle(node)
                  const ground = groundOf(node.closest('svg'))
                  if ([stroke, fill].every((paint) => paint === 'none' || paint === ground))
                    faults.push(
                      `a ${node.localName} of ${short(node.closest('svg')!.parentElement!)} has the colour of its ground`,
                    )
                }
                return {
                  faults,
                  weights: Object.fromEntries(
                    [...document.querySelectorAll('.help > section')].map((card) => [card.className, heaviest(card)]),
                  ),
                }
              })
              assert.deepEqual(faults, [])
              const { emergency, urgent, team } = weights
              if (emergency !== undefined && urgent !== undefined)
                assert.ok(emergency > urgent, `emergency ${emergency}px, urgent ${urgent}px`)
              if (urgent !== undefined && team !== undefined)
                assert.ok(urgent > team, `urgent ${urgent}px, tell your team ${team}px`)
            },
            { forcedColors: 'active', colorScheme, viewport: PHONE },
          )
        })
  })

  describe('a reader who asks', () => {
    for (const [colorScheme, ground, ink] of [
      ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
      ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    ] as const)
      test(`for more contrast gets black and white, ${colorScheme}`, async () => {
        for (const { path } of chosen)
          await site.visit(
            path,
            async (page) => {
              const colours = await page.evaluate(() => [
                getComputedStyle(document.body).backgroundColor,
                getComputedStyle(document.body).color,
                ...[...document.querySelectorAll('.gloss')].slice(0, 1).map((node) => getComputedStyle(node).color),
              ])
              assert.deepEqual(colours, [ground, ink, ink].slice(0, colours.length), path)
            },
            { contrast: 'more', colorScheme },
          )
      })

    test('for less motion gets none, and nothing moves by itself for anyone', async () => {
      for (const { path } of chosen)
        await site.visit(path, async (page) => {
          const moving = () =>
            page.evaluate(() =>
              [...document.querySelectorAll('*')].flatMap((node) => {
                const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(node)
                const lasts = (times: string) => times.split(', ').some((time) => parseFloat(time) > 0)
                return lasts(transitionDuration) ||
                  (animationName !== 'none' && lasts(animationDuration)) ||
                  scrollBehavior === 'smooth'
                  ? [`${node.localName}.${node.getAttribute('class')}`]
                  : []
              }),
            )
          assert.equal(
            await page.evaluate(() => document.getAnimations().length),
            0,
            `${path}: something moves by itself`,
          )
          await page.emulateMedia({ reducedMotion: 'reduce' })
          assert.deepEqual(await moving(), [], path)
        })
    })
  })

  describe('without JavaScript', { concurrency: 2 }, () => {
    for (const { name, path } of site.pages)
      test(`${name} (${path}) has all its words, and no empty part`, async () => {
        const look = (scripts: boolean) =>
          site.visit(
            path,
            (page) =>
              page.evaluate(() => {
                const main = document.querySelector('main')!
                const unseen = [...main.querySelectorAll('p,li,dd,dt,h1,h2,h3,h4,figcaption,td,th,label')].filter(
                  (node) =>
                    (node.textContent ?? '').trim() !== '' &&
                    // A closed part opens with a tap, without a script.
                    !node.closest('details:not([open])') &&
                    !node.matches('.contents h2') &&
                    !node.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
                )
                const empty = [
                  ...document.querySelectorAll<HTMLElement>(
                    'section,nav,main,header,footer,form,article,ul,ol,dl,[role=region]',
                  ),
                ].filter((node) => node.checkVisibility() && node.innerText.trim() === '')
                // The place of the reader's own number, and what search says of itself, read differently with and without scripts.
                for (const own of main.querySelectorAll('advice-line, button, noscript, #search-status, .hash, .hint'))
                  own.remove()
                return {
                  words: main.innerText.replace(/\s+/g, ' ').trim(),
                  unseen: unseen.map((node) => node.outerHTML.slice(0, 120)),
                  empty: empty.map((node) => node.outerHTML.slice(0, 120)),
                }
              }),
            { javaScriptEnabled: scripts, viewport: LAPTOP },
          )
        const without = await look(false)
        assert.deepEqual(without.unseen, [], 'words that are hidden')
        assert.deepEqual(without.empty, [], 'empty parts')
        if (!path.startsWith('/search?'))
          assert.equal(without.words, (await look(true)).words, 'the words are the same with and without')
      })
  })
}
