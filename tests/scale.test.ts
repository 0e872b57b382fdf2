import { expect, it } from 'vitest'
import { checkContent } from '../lib/check-content.ts'
import { issuesOf, replaceOnce, validFiles, validText } from './content-tree.ts'

it('checks 1,000 files and counts each of them, faults too', () => {
  const files = validFiles()
  const effect = validText('side-effects/curly-hair.md')
  for (let number = 1; number <= 900; number++)
    files.set(`side-effects/effect-${number}.md`, {
      text: replaceOnce(effect, 'name: Curly hair', `name: Effect ${number}`),
    })
  const medicine = replaceOnce(
    replaceOnce(validText('medicines/samplinib.md'), 'brands: [Samplexa, Éxemplia]', 'brands: []'),
    'otherNames: [5-SX]',
    'otherNames: []',
  )
  for (let number = 1; number <= 100; number++)
    files.set(`medicines/medicine-${number}.md`, {
      text: replaceOnce(
        replaceOnce(medicine, 'name: samplinib', `name: medicine ${number}`),
        '../side-effects/loud-hiccups.md',
        `../side-effects/effect-${number}.md`,
      ),
    })
  const result = checkContent(files)
  expect(issuesOf(result)).toEqual([])
  expect(result.ok && [result.value.sideEffects.length, result.value.medicines.length]).toEqual([904, 102])

  for (let number = 1; number <= 100; number++)
    files.set(`side-effects/effect-${number}.md`, { text: replaceOnce(effect, 'area: hair-nails', 'area: nowhere') })
  const broken = checkContent(files)
  expect(broken.ok).toBe(false)
  expect(issuesOf(broken)).toHaveLength(100)
  expect(new Set(issuesOf(broken).map(({ rule }) => rule))).toEqual(new Set(['wrong-value']))
})
