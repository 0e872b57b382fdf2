import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../lib/parse/document.ts'
import { validateAdvice } from '../../../lib/validate/advice/validate-advice.ts'
import { IssueList } from '../../../lib/validate/issues.ts'

type Words = Partial<Passage> & { text: string }

const rulesIn = (file: string, ...words: readonly Words[]) => {
  const issues = new IssueList(file)
  const passages = words.map((one, place): Passage => ({
    kind: 'paragraph',
    section: 'Tests',
    part: '',
    at: (offset) => ({ line: place + 1, column: offset + 1 }),
    ...one,
  }))
  validateAdvice(file, passages, issues)
  return issues.issues.map(({ rule, line }) => `${rule}:${line}`)
}
const MEDICINE = 'medicines/a.md'

describe('advice that harms', () => {
  it.each([
    ['If you have a high temperature, tell your team at your next visit.', 'advice-delays:1'],
    ['If you have chest pain, mention it at your next appointment.', 'advice-delays:1'],
    ['A fever is not a reason to call.', 'advice-softens:1'],
    ['Chest pain can happen. There is no need to call.', 'advice-softens:1'],
    ['A stroke goes away by itself.', 'advice-belittles:1'],
    ['Put butter on skin that blisters.', 'advice-treats:1'],
    ['If your face droops, call 111.', 'advice-misdirects:1'],
    ['Paracetamol before bed will keep your fever away.', 'temperature-masked:1'],
  ])('is told of in “%s”', (text, rule) => expect(rulesIn(MEDICINE, { text })).toEqual([rule]))

  it.each([
    'Bring your list to your next visit.',
    'If your temperature is normal, tell your team at your next visit.',
    'If you have a fever, call now. Bring your card to your next visit.',
    'If you have a fever, call now, not at your next visit.',
    'If your temperature is high when you arrive, your drip may wait.',
  ])('is not in “%s”', (text) => expect(rulesIn(MEDICINE, { text })).toEqual([]))

  it('is told of once a paragraph, at its words', () => {
    const issues = new IssueList(MEDICINE)
    const at = (offset: number) => ({ line: 7, column: offset + 1 })
    const text = 'A fever is harmless. Chest pain can wait.'
    validateAdvice(MEDICINE, [{ kind: 'paragraph', text, section: 'Tests', part: '', at }], issues)
    expect(issues.issues.map(({ line, column, found }) => [line, column, found])).toEqual([
      [7, 9, '"is harmless." beside "fever"'],
    ])
  })
})

describe('what stands above the advice', () => {
  it.each<[string, string[], ...Words[]]>([
    [
      'the line that opens a list',
      ['advice-treats:3'],
      { text: 'If you have a fever:' },
      { kind: 'item', text: 'call your advice line' },
      { kind: 'item', text: 'go to bed' },
    ],
    [
      'the paragraph before "this"',
      ['advice-delays:2'],
      { text: 'Your chest may hurt.' },
      { text: 'This can wait until your next visit.' },
    ],
    ['its heading', ['advice-belittles:1'], { text: 'It is nothing to worry about.', part: 'If you have chest pain' }],
    [
      'the name of an effect',
      ['advice-belittles:1'],
      { kind: 'item', section: 'Side effects', text: 'Chest pain: This is harmless.' },
    ],
    [
      'its heading, where one of the steps below is the call',
      [],
      { text: 'Close the clamps.', kind: 'item', part: 'If your pump leaks' },
      { text: 'Call your 24-hour line now.', kind: 'item', part: 'If your pump leaks' },
    ],
    [
      'its heading, where no step is a call',
      ['advice-treats:1'],
      { text: 'Close the clamps.', kind: 'item', part: 'If your pump leaks' },
      { text: 'Its balloon is empty.', kind: 'item', part: 'If your pump leaks' },
    ],
    [
      'no heading of another section',
      [],
      { text: 'You may have chest pain.' },
      { text: 'Call 999.' },
      { kind: 'item', section: 'Storing', text: 'leave it until you need it' },
    ],
  ])('counts: %s', (_what, rules, ...words) => expect(rulesIn(MEDICINE, ...words)).toEqual(rules))

  it('is the name of a side effect on its own page', () => {
    const name: Words = { kind: 'value', part: 'name', section: '', text: 'High temperature' }
    expect(rulesIn('side-effects/a.md', name, { text: 'It is harmless.' })).toEqual(['advice-belittles:2'])
    expect(rulesIn('side-effects/a.md', { ...name, text: 'Dry skin' }, { text: 'It is harmless.' })).toEqual([])
  })

  it('is a high temperature in the text that all pages share', () => {
    const words = { text: 'Call your advice line in office hours, or when it suits you.', section: '' }
    expect(rulesIn('shared/temperature.md', words)).toEqual(['advice-delays:1'])
    expect(rulesIn('shared/reporting.md', { ...words, text: 'Write when it suits you.' })).toEqual([])
  })
})

describe('words that are no advice to the reader', () => {
  it.each<[string, Words]>([
    ['what the team does', { section: 'What your team can do', kind: 'item', text: 'treat a fever' }],
    [
      'questions',
      { section: 'Questions to ask your team', kind: 'item', text: 'Can I wait with a fever until Monday?' },
    ],
    ['titles of other pages', { section: 'More information', kind: 'item', text: 'Ignore chest pain: a book.' }],
    ['the history', { kind: 'value', part: 'changes', section: '', text: 'It no longer says that a fever can wait.' }],
  ])('%s', (_what, words) => expect(rulesIn(MEDICINE, words)).toEqual([]))
})

it('are told of under "Do", where orders begin small', () => {
  expect(rulesIn('side-effects/a.md', { kind: 'item', part: 'Do', text: 'smoke a pipe for a swollen calf' })).toEqual([
    'advice-treats:1',
  ])
})
