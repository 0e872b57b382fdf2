import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { getLibrary } from '../../lib/content.ts'
import {
  cancerPath,
  changesPath,
  sideEffectPath,
  largePrintPath,
  leafletPath,
  medicinePath,
  pagePath,
  recordSheetPath,
  teachBackPath,
  treatmentPath,
  typePath,
} from '../../lib/paths.ts'
import type { Site } from './open-site.ts'

/**
 * The recommended rules, without those that judge only how markup is written: a browser reads both ways alike, and React writes it.
 * `long-title` judges how search engines cut a title; ours are the h1 and the name of the site, which readers with many tabs need.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
})

export function markupIsValid(site: Site): void {
  describe('html-validate finds no error', () => {
    const { medicines, sideEffects, treatments, types, cancers, pages } = getLibrary()
    const kinds: [string, string[]][] = [
      [
        'home, lists, search and errors',
        site.pages
          .map(({ path }) => path)
          .filter((path) => path.split('/').length < 3 || path.endsWith('/no-such-medicine')),
      ],
      ['medicines', medicines.map(({ slug }) => medicinePath(slug))],
      [
        'what is printed of a medicine',
        medicines
          .slice(0, 1)
          .flatMap(({ slug }) => [
            leafletPath(slug),
            largePrintPath(slug),
            recordSheetPath(slug),
            teachBackPath(slug),
            changesPath(slug),
          ]),
      ],
      ['side effects', sideEffects.map(({ slug }) => sideEffectPath(slug))],
      [
        'treatments, types and cancers',
        [
          ...treatments.map(({ slug }) => treatmentPath(slug)),
          ...types.map(({ id }) => typePath(id)),
          ...cancers.map(({ id }) => cancerPath(id)),
        ],
      ],
      ['plain pages', pages.map(({ slug }) => pagePath(slug))],
    ]
    for (const [name, paths] of kinds)
      test(`on ${name}`, async () => {
        const found = new Map<string, string>()
        for (const path of paths) {
          const html = await (await fetch(site.url + path)).text()
          const report = await validator.validateString(html, path)
          for (const { messages } of report.results)
            for (const { ruleId, message, selector, severity } of messages)
              if (severity === 2) found.set(`${ruleId}: ${message}`, `${path} ${selector}`)
        }
        assert.deepEqual(
          [...found].map(([message, where]) => `${message} (${where})`),
          [],
        )
      })
  })
}
