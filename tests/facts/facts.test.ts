import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { getLibrary } from '../../lib/content.ts'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { factsOf, missedFacts } from './facts.ts'

const index = indexLibrary(getLibrary())
const slugs = readdirSync(import.meta.dirname).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : []))

describe('the facts of official texts', () => {
  it.each(slugs)('all stand on the page of %s', (slug) => {
    const facts = factsOf(slug)
    expect(facts.length).toBeGreaterThanOrEqual(30)
    expect(missedFacts(index.medicine.get(slug)!, facts, index)).toEqual([])
  })

  it('are told of when a page lacks their words, or has an effect in another band', () => {
    const missed = missedFacts(
      index.medicine.get('capecitabine')!,
      [
        { id: 'food', where: 'how-you-have-it', says: '30 minutes', fact: 'after a meal', source: 'a' },
        { id: 'moon', where: 'how-you-have-it', says: 'by moonlight', fact: 'only at night', source: 'a' },
        { id: 'hands', where: 'band', effect: 'hand-foot-syndrome', band: 'rare', source: 'b' },
      ],
      index,
    )
    expect(missed).toEqual([
      'moon: only at night (a), looked for /by moonlight/ in how-you-have-it',
      'hands: hand-foot-syndrome in the band rare (b), found common',
    ])
  })
})
