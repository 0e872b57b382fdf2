/** Personal details that a comment must not keep: what the reader is told of each, and what stands in its place. */
export const DETAILS = {
  email: { told: 'an email address', mark: '[email address removed]' },
  nhs: { told: 'an NHS number', mark: '[NHS number removed]' },
  insurance: { told: 'a National Insurance number', mark: '[National Insurance number removed]' },
  hospital: { told: 'a hospital number', mark: '[hospital number removed]' },
  phone: { told: 'a phone number', mark: '[phone number removed]' },
  postcode: { told: 'a postcode', mark: '[postcode removed]' },
  date: { told: 'a date', mark: '[date removed]' },
  number: { told: 'a long number', mark: '[long number removed]' },
} as const

export type Detail = keyof typeof DETAILS

/** A detail, and where it stands in a folded text. */
export interface FoundDetail {
  detail: Detail
  from: number
  to: number
}

/** Stands for each sign of what was found already. No pattern takes it for a letter, a digit or something between digits. */
export const HIDDEN = '\uFFFC'
