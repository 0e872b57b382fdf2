import { expect, it } from 'vitest'
import { everydayRows } from '../../lib/derive/everyday.ts'
import type { EverydayAnswer } from '../../lib/model/everyday-topics.ts'
import type { EverydayRow } from '../../lib/model/monograph.ts'

const answers: EverydayAnswer[] = [
  { topic: 'work', says: 'Many people work.', types: [], routes: [], onlyWith: [], notWith: [], sources: ['a'] },
  { topic: 'sun', says: 'No rule.', types: [], routes: [], onlyWith: [], notWith: ['sun-sensitive'], sources: ['a'] },
  {
    topic: 'vaccines',
    says: 'Ask first.',
    types: ['chemotherapy'],
    routes: [],
    onlyWith: [],
    notWith: [],
    sources: ['a'],
  },
]
const alcohol = {
  topic: 'alcohol',
  says: { html: 'A <em>little</em>.', text: 'A little.' },
  sources: [],
} as unknown as EverydayRow

it('a medicine’s own words come first, in the order of the table, and what nobody answered is named', () => {
  expect(
    everydayRows([{ name: 'a', everyday: [alcohol], flags: [], type: 'chemotherapy', routes: [] }], answers),
  ).toEqual({
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
    [{ name: 'a', everyday: [], flags: ['sun-sensitive'], type: 'hormone-therapy', routes: [] }],
    answers,
  )
  expect(rows.map(({ topic }) => topic)).toEqual(['work'])
  expect(silent).toContain('sun')
  expect(silent).toContain('vaccines')
})

it('of several medicines, what all say stands once, and where they differ each says its own', () => {
  const both = [
    { name: 'a', everyday: [alcohol], flags: [], type: 'chemotherapy', routes: [] },
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

it('an answer for tablets or for a flag is there only with them, and the first that holds is shown', () => {
  const few: EverydayAnswer[] = [
    {
      topic: 'children-and-pets',
      says: 'Keep tablets out of reach.',
      types: [],
      routes: ['by-mouth'],
      onlyWith: [],
      notWith: [],
      sources: ['a'],
    },
    {
      topic: 'children-and-pets',
      says: 'Wash your hands.',
      types: [],
      routes: [],
      onlyWith: ['lowers-white-cells'],
      notWith: [],
      sources: ['a'],
    },
  ]
  const said = (routes: ('by-mouth' | 'implant')[], flags: 'lowers-white-cells'[]) =>
    everydayRows([{ name: 'a', everyday: [], flags, type: 'chemotherapy', routes }], few).rows.map(({ says }) => says)
  expect(said(['implant', 'by-mouth'], ['lowers-white-cells'])).toEqual([
    [{ with: null, words: { shared: 'Keep tablets out of reach.' } }],
  ])
  expect(said(['implant'], ['lowers-white-cells'])).toEqual([[{ with: null, words: { shared: 'Wash your hands.' } }]])
  expect(said(['implant'], [])).toEqual([])
})
