import { expect, it } from 'vitest'
import { bandRank, FREQUENCY_BANDS, frequencyBand } from '../../lib/model/frequency-bands.ts'

it('each band says its numbers out of 100, from the most people to the fewest', () =>
  expect(
    FREQUENCY_BANDS.map(({ id, heading, number, small, rest, cioms }) =>
      [id, heading, number, small, rest, cioms].join(' | '),
    ),
  ).toEqual([
    'common | More than 10 people in every 100 | More than 10 in every 100 | more than 10 in 100 | people get each of these | very common',
    'occasional | Between 1 and 10 people in every 100 | Between 1 and 10 in every 100 | 1 to 10 in 100 | people get each of these | common',
    'rare | Fewer than 1 person in every 100 | Fewer than 1 in every 100 | fewer than 1 in 100 | people get each of these | uncommon, rare and very rare',
    'unknown | We do not know how many people | We do not know | we do not know how many | how many people get these | not known',
  ]))

it('the picture of 100 people fills the least that a band can be, and outlines the rest of it', () =>
  expect(FREQUENCY_BANDS.map(({ picture, caption }) => [picture, caption])).toEqual([
    [
      { solid: 10, outlined: 90, fewer: 0 },
      'Filled: at least this many people. Outlined: it could be any number up to here.',
    ],
    [
      { solid: 1, outlined: 9, fewer: 0 },
      'Filled: at least 1 person. Outlined: it could be any number up to here. Dots: not this many.',
    ],
    [{ solid: 0, outlined: 0, fewer: 1 }, 'Dashed: fewer than this 1 person. Dots: not this many.'],
    [null, ''],
  ]))

it('a band is found by its id, and comes in its order', () => {
  expect(frequencyBand('rare').heading).toBe('Fewer than 1 person in every 100')
  expect((['common', 'occasional', 'rare', 'unknown'] as const).map(bandRank)).toEqual([0, 1, 2, 3])
})
