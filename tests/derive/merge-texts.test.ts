import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupBySayers, mergePrecautions, mergeTexts } from '../../lib/derive/merge-texts.ts'
import { PRECAUTIONS } from '../../lib/model/treatment-parts.ts'
import { findSection } from '../../lib/model/monograph.ts'
import { indexWith } from '../content-tree.ts'

const { medicines } = indexWith().library
const speakers = fc.uniqueArray(
  fc.record({
    slug: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.constant(''),
    texts: fc.array(fc.constantFrom('one', 'two', 'three', 'four')),
  }),
  { selector: ({ slug }) => slug },
)

it('each text stands once, with exactly those who say it', () => {
  fc.assert(
    fc.property(speakers, (all) => {
      const shared = mergeTexts(
        all,
        ({ texts }) => texts,
        (text) => text,
      )
      expect(new Set(shared.map(({ text }) => text)).size).toBe(shared.length)
      for (const speaker of all)
        expect(
          shared
            .filter((one) => one.medicines.includes(speaker))
            .map(({ text }) => text)
            .sort(),
        ).toEqual([...new Set(speaker.texts)].sort())
    }),
  )
})

it('texts that differ in their last word, or in a part, stand both', () => {
  const say = (slug: string, html: string, part: string) => ({
    slug,
    name: slug,
    sections: [{ id: 'tests', shape: 'prose', content: { html }, parts: [{ heading: 'x', content: { html: part } }] }],
  })
  const long = '<p>You have blood tests before each treatment, and more often at the '
  const counted = (...medicines: ReturnType<typeof say>[]) =>
    mergePrecautions(medicines as never).flatMap(({ texts }) => texts.map(({ names }) => names))
  expect(counted(say('a', `${long}start.</p>`, ''), say('b', `${long}end.</p>`, ''))).toEqual(['a', 'b'])
  expect(counted(say('a', long, 'one'), say('b', long, 'two'))).toEqual(['a', 'b'])
  expect(counted(say('a', long, 'one'), say('b', long, 'one'))).toHaveLength(1)
})

it('what all say comes first, and grouping loses nothing', () => {
  fc.assert(
    fc.property(speakers, (all) => {
      const shared = mergeTexts(
        all,
        ({ texts }) => texts,
        (text) => text,
      )
      const groups = groupBySayers(shared)
      expect(
        groups
          .flatMap(({ medicines: sayers, texts }) => texts.map((text) => ({ medicines: sayers, text })))
          .toSorted((a, b) => a.text.localeCompare(b.text)),
      ).toEqual(shared.toSorted((a, b) => a.text.localeCompare(b.text)))
      for (const [at, group] of groups.entries())
        expect(group.medicines.length).toBeLessThanOrEqual(groups[at - 1]?.medicines.length ?? Infinity)
    }),
  )
})

it('a treatment’s page prints each precaution of each medicine, the later effects too', () => {
  const merged = mergePrecautions(medicines)
  for (const id of PRECAUTIONS)
    for (const medicine of medicines) {
      const section = findSection(medicine, id)
      const text = merged.find((one) => one.id === id)?.texts.find(({ slugs }) => slugs.includes(medicine.slug))
      expect(text?.section.content).toEqual(section?.content)
    }
})
