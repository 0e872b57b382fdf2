import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import AxeBuilder from '@axe-core/playwright'
import { LAPTOP, PHONE, type Site } from './open-site.ts'

/** All of axe, with the three rules that it leaves off unless asked for. */
export const RULES = {
  'target-size': { enabled: true },
  'color-contrast-enhanced': { enabled: true },
  'identical-links-same-purpose': { enabled: true },
}

/** In the dark only colours differ: the markup is the same, and the rest of axe has seen it in the light. */
export const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']

export function axeFindsNothing(site: Site): void {
  describe('axe finds nothing', { concurrency: 2 }, () => {
    for (const { name, path } of site.pages)
      test(`on ${name} (${path}), light and dark, on a phone and a laptop`, async () => {
        await site.visit(path, async (page) => {
          const found: string[] = []
          for (const viewport of [PHONE, LAPTOP])
            for (const colorScheme of ['light', 'dark'] as const) {
              await page.setViewportSize(viewport)
              await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
              // Legacy mode: without it each look opens another page to add up frames, and there are no frames.
              const axe = new AxeBuilder({ page }).setLegacyMode(true)
              const { violations } = await (
                colorScheme === 'light'
                  ? axe.options({ rules: RULES, resultTypes: ['violations'] })
                  : axe.options({ runOnly: COLOUR_RULES, resultTypes: ['violations'] })
              ).analyze()
              for (const { id, nodes } of violations)
                for (const { target, failureSummary } of nodes)
                  found.push(
                    `${viewport.width}px ${colorScheme} ${id} ${target.join(' ')}: ${failureSummary?.replaceAll('\n', ' ')}`,
                  )
            }
          assert.deepEqual(found, [])
        })
      })
  })
}
