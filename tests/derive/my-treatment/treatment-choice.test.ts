import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeChoice,
  type ChoiceAction,
  formatChoice,
  NO_CHOICE,
  readChoice,
} from '../../../lib/derive/my-treatment/treatment-choice.ts'
import { TREATMENT_PARTS } from '../../../lib/model/treatment-parts.ts'

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,15}$/)
const slugs = fc.uniqueArray(slug, { maxLength: 8 })
const choice = fc.record({
  treatments: slugs,
  medicines: slugs,
  without: fc.subarray(TREATMENT_PARTS.map(({ id }) => id)),
  largePrint: fc.boolean(),
  pattern: fc.option(fc.tuple(fc.constantFrom('t', 'm'), slug, slug).map((parts) => parts.join('.'))),
  cycles: fc.option(fc.integer({ min: 1, max: 12 })),
})

describe('a choice in the address', () => {
  it('is short and can be read by a person', () => {
    expect(
      formatChoice({
        ...NO_CHOICE,
        treatments: ['folfox'],
        medicines: ['aprepitant', 'letrozole'],
        without: ['questions'],
        largePrint: true,
        pattern: 't.folfox.two-weeks',
        cycles: 4,
      }),
    ).toBe('t=folfox&m=aprepitant,letrozole&without=questions&days=t.folfox.two-weeks&cycles=4&print=large')
    expect(formatChoice(NO_CHOICE)).toBe('')
  })

  it('comes back as it was, also after an app has written it in its own way', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(readChoice(formatChoice(chosen))).toEqual({ choice: chosen, unreadable: 0 })
        expect(readChoice(formatChoice(chosen).replaceAll(',', '%2C')).choice).toEqual(chosen)
      }),
    )
  })

  it('is read from any garbage without a fault, and says how much could not be read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const { choice: read, unreadable } = readChoice(text)
        if (text !== '' && text.replaceAll('&', '') !== '' && formatChoice(read) === '')
          expect(unreadable).toBeGreaterThan(0)
      }),
    )
    expect(
      readChoice('m=<script>,samplinib&%E0%A4%A&zz=1&cycles=99&days=x&print=tiny&without=get-help,questions'),
    ).toEqual({ choice: { ...NO_CHOICE, medicines: ['samplinib'], without: ['questions'] }, unreadable: 7 })
  })

  it('is not read past a length that no library needs', () => {
    const { choice: read, unreadable } = readChoice(`m=${'a,'.repeat(5)}${'b'.repeat(100_000)}`)
    expect(read.medicines).toEqual(['a'])
    expect(unreadable).toBeGreaterThan(0)
  })
})

describe('what a reader does', () => {
  const after = (...actions: ChoiceAction[]) => formatChoice(actions.reduce(changeChoice, NO_CHOICE))

  it('adds each thing once and takes it away again', () => {
    expect(
      after(
        { kind: 'add', what: 'medicines', slug: 'a' },
        { kind: 'add', what: 'medicines', slug: 'a' },
        { kind: 'add', what: 'treatments', slug: 't' },
      ),
    ).toBe('t=t&m=a')
    expect(after({ kind: 'add', what: 'medicines', slug: 'a' }, { kind: 'remove', what: 'medicines', slug: 'a' })).toBe(
      '',
    )
  })

  it('leaves parts out, in one order whatever the order of the ticks, and puts them back', () => {
    const out = (part: (typeof TREATMENT_PARTS)[number]['id'], yes = true): ChoiceAction => ({
      kind: 'leave-out',
      part,
      out: yes,
    })
    expect(after(out('questions'), out('tests'))).toBe(after(out('tests'), out('questions')))
    expect(after(out('tests'), out('questions'), out('tests', false))).toBe('without=questions')
  })

  it('asks for large print, another pattern and more cycles, and clears it all', () => {
    const all: ChoiceAction[] = [
      { kind: 'large-print', on: true },
      { kind: 'show-cycles', cycles: 5 },
      { kind: 'show-pattern', pattern: 't.a.b' },
      { kind: 'show-cycles', cycles: 4 },
    ]
    expect(after(...all)).toBe('days=t.a.b&cycles=4&print=large')
    expect(after(...all, { kind: 'show-pattern', pattern: 't.a.c' })).toBe('days=t.a.c&print=large')
    expect(after(...all, { kind: 'clear' })).toBe('')
  })
})

it('the cards, the versions and the Yellow Card are not among the parts that can be left out', () => {
  expect(TREATMENT_PARTS.map(({ id }) => id as string)).not.toContain('get-help')
  expect(TREATMENT_PARTS.map(({ id }) => id as string)).not.toContain('about')
})
