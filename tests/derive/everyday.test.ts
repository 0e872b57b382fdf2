import { expect, it } from 'vitest'
import { everydayRows } from '../../lib/derive/everyday.ts'
import type { EverydayAnswer } from '../../lib/model/everyday-topics.ts'
import type { EverydayRow } from '../../lib/model/monograph.ts'

const answers: EverydayAnswer[] = [
  { topic: 'work', says: 'Many people work.', types: [], notWith: [], sources: ['a'] },
  { topic: 'sun', says: 'No rule.', types: [], notWith: ['sun-sensitive'], sources: ['a'] },
  { topic: 'vaccines', says: 'Ask first.', types: ['chemotherapy'], notWith: [], sources: ['a'] },
]
const alcohol = {
  topic: 'alcohol',
  says: { html: 'A <em>little</em>.', text: 'A little.' },
  sources: [],
} as unknown as EverydayRow

it('a medicine’s own words come first, in the order of the table, and what nobody answered is named', () => {
  expect(everydayRows([{ name: 'a', everyday: [alcohol], flags: [], type: 'chemotherapy' }], answers)).toEqual({
    rows: [
      { topic: 'alcohol', name: 'Alcohol', says: [{ with: null, words: { own: 'A <em>little</em>.' } }] },
      { topic: 'work', name: 'Work', says: [{ with: null, words: { shared: 'Many people work.' } }] },
      { topic: 'sun', name: 'Sun', says: [{ with: null, words: { shared: 'No rule.' } }] },
      { topic: 'vaccines', name: 'Vaccines', says: [{ with: null, words: { shared: 'Ask first.' } }] },
    ],
    silent: ['food', 'driving', 'sex', 'dentist', 'travel', 'children and pets'],
  })
})

it('a shared answer is left out where a flag speaks against it, or for another type of medicine', () => {
  const { rows, silent } = everydayRows(
    [{ name: 'a', everyday: [], flags: ['sun-sensitive'], type: 'hormone-therapy' }],
    answers,
  )
  expect(rows.map(({ topic }) => topic)).toEqual(['work'])
  expect(silent).toContain('sun')
  expect(silent).toContain('vaccines')
})

it('of several medicines, what all say stands once, and where they differ each says its own', () => {
  const both = [
    { name: 'a', everyday: [alcohol], flags: [], type: 'chemotherapy' },
    { name: 'b', everyday: [], flags: ['sun-sensitive'] as const, type: 'chemotherapy' },
  ] as unknown as Parameters<typeof everydayRows>[0]
  const { rows, silent } = everydayRows(both, answers)
  expect(rows).toEqual([
    { topic: 'alcohol', name: 'Alcohol', says: [{ with: 'a', words: { own: 'A <em>little</em>.' } }] },
    { topic: 'work', name: 'Work', says: [{ with: null, words: { shared: 'Many people work.' } }] },
    { topic: 'sun', name: 'Sun', says: [{ with: 'a', words: { shared: 'No rule.' } }] },
    { topic: 'vaccines', name: 'Vaccines', says: [{ with: null, words: { shared: 'Ask first.' } }] },
  ])
  expect(silent).not.toContain('alcohol')
})
