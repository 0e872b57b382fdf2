import { TREATMENT_PARTS, type TreatmentPartId } from '../../model/treatment-parts.ts'

/** What somebody has chosen to see in "My treatment". It lives in the address after `#`, which browsers never send to a server. */
export interface TreatmentChoice {
  /** Slugs, each once, in the order chosen. Whether they exist is asked later. */
  treatments: string[]
  medicines: string[]
  /** Parts that are left out, in the order of TREATMENT_PARTS. */
  without: TreatmentPartId[]
  largePrint: boolean
  /** The pattern of the calendar, as `patternId` writes it; null for the first one. */
  pattern: string | null
  /** How many cycles the team planned; null for the usual number. */
  cycles: number | null
}

export const NO_CHOICE: TreatmentChoice = {
  treatments: [],
  medicines: [],
  without: [],
  largePrint: false,
  pattern: null,
  cycles: null,
}
export const MOST_CYCLES = 12

/** Longer than any choice of the whole library: what comes after it is not read. */
const LONGEST_FRAGMENT = 4000
const SLUG = /^[a-z0-9][a-z0-9-]{0,79}$/

export type ChoiceAction =
  | { kind: 'add'; what: 'treatments' | 'medicines'; slug: string }
  | { kind: 'remove'; what: 'treatments' | 'medicines'; slug: string }
  | { kind: 'leave-out'; part: TreatmentPartId; out: boolean }
  | { kind: 'large-print'; on: boolean }
  | { kind: 'show-pattern'; pattern: string }
  | { kind: 'show-cycles'; cycles: number | null }
  | { kind: 'clear' }

/** The choice after one act of the reader. */
export function changeChoice(choice: TreatmentChoice, action: ChoiceAction): TreatmentChoice {
  switch (action.kind) {
    case 'add':
      return { ...choice, [action.what]: [...new Set([...choice[action.what], action.slug])] }
    case 'remove':
      return { ...choice, [action.what]: choice[action.what].filter((slug) => slug !== action.slug) }
    case 'leave-out':
      return {
        ...choice,
        without: TREATMENT_PARTS.map(({ id }) => id).filter((id) =>
          id === action.part ? action.out : choice.without.includes(id),
        ),
      }
    case 'large-print':
      return { ...choice, largePrint: action.on }
    case 'show-pattern':
      return { ...choice, pattern: action.pattern, cycles: null }
    case 'show-cycles':
      return { ...choice, cycles: action.cycles }
    case 'clear':
      return NO_CHOICE
    default:
      return action satisfies never
  }
}

/** The choice as the fragment of an address, without `#`: `t=folfox&m=aprepitant&without=questions&print=large`. Empty where nothing is chosen. */
export function formatChoice({ treatments, medicines, without, largePrint, pattern, cycles }: TreatmentChoice): string {
  return [
    ...(treatments.length > 0 ? [`t=${treatments.join(',')}`] : []),
    ...(medicines.length > 0 ? [`m=${medicines.join(',')}`] : []),
    ...(without.length > 0 ? [`without=${without.join(',')}`] : []),
    ...(pattern ? [`days=${pattern}`] : []),
    ...(cycles ? [`cycles=${cycles}`] : []),
    ...(largePrint ? ['print=large'] : []),
  ].join('&')
}

/** Reads a fragment without `#`. Never throws: what cannot be read is left out and counted. */
export function readChoice(fragment: string): { choice: TreatmentChoice; unreadable: number } {
  const choice: TreatmentChoice = { ...NO_CHOICE, treatments: [], medicines: [], without: [] }
  let unreadable = fragment.length > LONGEST_FRAGMENT ? 1 : 0
  const slugs = (value: string) => [
    ...new Set(value.split(',').filter((one) => SLUG.test(one) || (unreadable++, false))),
  ]
  for (const part of fragment
    .slice(0, LONGEST_FRAGMENT)
    .split('&')
    .filter((one) => one !== '')) {
    const [key, value = ''] = splitOnce(decoded(part))
    if (key === 't') choice.treatments = slugs(value)
    else if (key === 'm') choice.medicines = slugs(value)
    else if (key === 'without') {
      const named = value.split(',')
      choice.without = TREATMENT_PARTS.map(({ id }) => id).filter((id) => named.includes(id))
      unreadable += named.length - choice.without.length
    } else if (key === 'days' && /^[tm]\.[a-z0-9-]{1,80}\.[a-z0-9-]{1,80}$/.test(value)) choice.pattern = value
    else if (key === 'cycles' && /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_CYCLES)
      choice.cycles = Number(value)
    else if (key === 'print' && value === 'large') choice.largePrint = true
    else unreadable++
  }
  return { choice, unreadable }
}

function splitOnce(part: string): string[] {
  const at = part.indexOf('=')
  return at === -1 ? [part] : [part.slice(0, at), part.slice(at + 1)]
}

/** Some apps write a comma as %2C when they send a link on. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
