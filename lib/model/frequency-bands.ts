/** The frequency bands, in the order of the page. Only numbers are printed: the words live in addresses, data and search. */
export const FREQUENCY_BANDS = [
  {
    id: 'common',
    heading: 'More than 10 people in every 100',
    number: 'More than 10 in every 100',
    small: 'more than 10 in 100',
    rest: 'people get each of these',
    picture: { solid: 10, outlined: 90, fewer: 0 },
    caption: 'Filled: at least this many people. Outlined: it could be any number up to here.',
    cioms: 'very common',
  },
  {
    id: 'occasional',
    heading: 'Between 1 and 10 people in every 100',
    number: 'Between 1 and 10 in every 100',
    small: '1 to 10 in 100',
    rest: 'people get each of these',
    picture: { solid: 1, outlined: 9, fewer: 0 },
    caption: 'Filled: at least 1 person. Outlined: it could be any number up to here. Dots: not this many.',
    cioms: 'common',
  },
  {
    id: 'rare',
    heading: 'Fewer than 1 person in every 100',
    number: 'Fewer than 1 in every 100',
    small: 'fewer than 1 in 100',
    rest: 'people get each of these',
    picture: { solid: 0, outlined: 0, fewer: 1 },
    caption: 'Dashed: fewer than this 1 person. Dots: not this many.',
    cioms: 'uncommon, rare and very rare',
  },
  {
    id: 'unknown',
    heading: 'We do not know how many people',
    number: 'We do not know',
    small: 'we do not know how many',
    rest: 'how many people get these',
    picture: null,
    caption: '',
    cioms: 'not known',
  },
] as const

export type FrequencyBand = (typeof FREQUENCY_BANDS)[number]
export type FrequencyBandId = FrequencyBand['id']

/** The table's row of a band. */
export function frequencyBand(id: FrequencyBandId): FrequencyBand {
  return FREQUENCY_BANDS.find((band) => band.id === id)!
}

/** 0 for the band with the most people; the band where we do not know comes last. */
export function bandRank(id: FrequencyBandId): number {
  return FREQUENCY_BANDS.findIndex((band) => band.id === id)
}
