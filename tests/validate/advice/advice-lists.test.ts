import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../../../lib/check-content.ts'
import { issuesOf, replaceOnce, validFiles, validText } from '../../content-tree.ts'

/**
 * Sentences that must not pass and sentences that must, a line each. The two "unseen" lists were written before the rules
 * and were not looked at while the rules were made: their share says how well the rules do on what nobody thought of.
 */
const listed = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/advice', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** Places where an editor may write a sentence, each with words that it can follow. */
const PLACES = {
  'a medicine': { file: 'medicines/examplumab.md', find: 'You have tests before each drip.' },
  'a side effect': { file: 'side-effects/blue-thumbs.md', find: 'Blue thumbs can happen with invented medicines.' },
  'a treatment': { file: 'treatments/examplin.md', find: 'Blue thumbs are likelier with both.' },
  'a shared text': { file: 'shared/keep-a-diary.md', find: 'Write down what you notice each day.' },
  'a page': { file: 'pages/about.md', find: validText('pages/about.md').trimEnd().split('\n').at(-1)! },
} as const
type Place = keyof typeof PLACES

/** The sentences that the check refuses in a place, each written there as a paragraph of its own, with a plain one between. */
function refusedIn(place: Place, sentences: readonly string[]): string[] {
  const { file, find } = PLACES[place]
  const text = replaceOnce(validText(file), find, [find, ...sentences].join('\n\nThe sun is up.\n\n'), file)
  const files = validFiles().set(file, { text })
  const refused = issuesOf(checkContent(files, { faultsOnly: true })).filter(({ severity }) => severity === 'error')
  const lines = new Set(refused.filter((issue) => issue.file === file).map(({ line }) => text.split('\n')[line - 1]))
  return sentences.filter((sentence) => lines.has(sentence))
}

/** The sentences shared out over the places. */
const shared = (sentences: readonly string[], places: readonly Place[]) =>
  places.flatMap((place, turn) =>
    refusedIn(
      place,
      sentences.filter((_, index) => index % places.length === turn),
    ),
  )

const ANYWHERE: readonly Place[] = ['a medicine', 'a side effect', 'a treatment', 'a shared text', 'a page']
/** What is right elsewhere can contradict the tier of a side effect. */
const OF_NO_TIER = ANYWHERE.filter((place) => place !== 'a side effect')

describe('advice beside a sign of danger', () => {
  it.each(OF_NO_TIER)('stands in %s without a fault where it is right', (place) =>
    expect(refusedIn(place, ['Call 999 if you have chest pain.'])).toEqual([]),
  )

  it('is refused where it harms', () => {
    const dangerous = listed('dangerous.txt')
    expect(dangerous.length).toBeGreaterThanOrEqual(500)
    const refused = new Set(shared(dangerous, ANYWHERE))
    expect(dangerous.filter((sentence) => !refused.has(sentence))).toEqual([])
  })

  it('is left alone where it does not', () => {
    const harmless = listed('harmless.txt')
    expect(harmless.length).toBeGreaterThanOrEqual(500)
    expect(shared(harmless, OF_NO_TIER)).toEqual([])
  })

  it('is refused as often in sentences that the rules were not made from', () => {
    const [dangerous, harmless] = [listed('unseen-dangerous.txt'), listed('unseen-harmless.txt')]
    expect(shared(dangerous, ANYWHERE).length / dangerous.length).toBeGreaterThanOrEqual(0.95)
    expect(shared(harmless, OF_NO_TIER).length / harmless.length).toBeLessThanOrEqual(0.03)
  })
})
