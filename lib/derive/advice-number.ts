import { foldText } from './fold-signs.ts'

/** The number of a hospital's advice line as somebody typed or copied it: what to dial, or why it has to be asked again. Nothing is ever guessed. */
export type AdviceNumber =
  /** `shown`: as it was typed, without labels; `dial`: for a `tel:` link, in the form in which it was typed, from this country or with its code. */
  { ok: true; shown: string; dial: string } | { ok: false; fault: AdviceNumberFault }

export type AdviceNumberFault = keyof typeof ADVICE_NUMBER_MESSAGES

const EXAMPLE = 'such as 020 7946 0123'

/** What the reader is told, and how to write it. Each begins as a sentence after "Error:". */
export const ADVICE_NUMBER_MESSAGES = {
  nothing: `enter the phone number on your alert card, ${EXAMPLE}.`,
  short: `enter the phone number on your alert card, ${EXAMPLE}. This one is too short.`,
  words: `enter only the digits of the number, ${EXAMPLE}.`,
  two: `enter one phone number only, ${EXAMPLE}. If your card has two, choose the one for day and night.`,
  extension: `enter the phone number without its extension or option, ${EXAMPLE}. Keep your card near for the rest.`,
  emergency: `enter your hospital's own number, ${EXAMPLE}. You can call 999 from any phone without saving it.`,
  helpline: `enter your hospital's own number, ${EXAMPLE}. You can call this one from any phone without saving it.`,
  digits: `check each digit of the number on your alert card. There are too few or too many. It should look like a full number, ${EXAMPLE}.`,
  area: `enter the whole number with the code that begins with 0, ${EXAMPLE}.`,
  abroad: `enter a UK phone number, ${EXAMPLE} or +44 20 7946 0123.`,
  unused: `check the number on your alert card. No hospital has a number that begins like this one. It should look like a full number, ${EXAMPLE}.`,
} as const

/** What stands beside a number on a card and changes nothing in it. */
const LABELS = new Set(
  'tel telephone phone ph t m mob mobile call ring number no hotline line advice hospital hospitals team nurse nurses oncology chemotherapy chemo cancer treatment acute unit uk nhs free freephone the our my your on us hours hour hrs day days night nights and or'.split(
    ' ',
  ),
)
const DAY_AND_NIGHT = /\b24\s*(?:\/\s*7|[\s-]*h(?:ours?|rs?)?)\b/gi
const EXTENSION = /(?:\b(?:ext(?:ensio)?n?|option|press|bleep|pager)\b|ext\d|(?:\d|\b)[xp]\s?\d|#|,,)/i
/** What parts two numbers; a number may be written with them too ("0113/206/7680"). */
const BETWEEN = /[,;/&\n]|\bor\b|\band\b/i
const EMERGENCY = new Set(['999', '112'])
/** More digits than any one number has. */
const LONGEST = 17
const HELPLINES = new Set(['111', '101', '105', '119', '116123', '18000'])

/** Reads a number in every usual spelling: spaces, dashes, brackets, a country code with or without the 0 in brackets, labels, digits of other scripts. */
export function readAdviceNumber(typed: string): AdviceNumber {
  const text = foldText(typed)
    .text.replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(DAY_AND_NIGHT, ' ')
    .trim()
  const digits = text.replace(/\D/g, '')
  const fault = (EXTENSION.test(text) && 'extension') || faultOfSigns(text, digits) || faultOfParts(text)
  if (fault) return { ok: false, fault }
  const read = readDigits(digits, /\+/.test(text))
  return 'fault' in read ? { ok: false, fault: read.fault } : { ok: true, shown: shownAs(text), dial: read.dial }
}

function faultOfSigns(text: string, digits: string): AdviceNumberFault | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.some((word) => !LABELS.has(word))) return 'words'
  if (digits === '') return 'nothing'
  if (/[^\p{L}\d\s()[\].,;:/&'"_\p{Pd}+-]/u.test(text)) return 'words'
  // A plus leads a number; nothing but a bracket or a label stands before it.
  return /\+\s*\+|\d[\s\p{Pd}.()]*\+/u.test(text.replace(/[,;/&].*/s, '')) ? 'words' : undefined
}

/** Two numbers, or a number and something more. */
function faultOfParts(text: string): AdviceNumberFault | undefined {
  const parts = text
    .split(BETWEEN)
    .map((part) => part.replace(/\D/g, ''))
    .filter(Boolean)
  const stands = (digits: string) => EMERGENCY.has(digits) || 'dial' in readDigits(digits, false)
  if (parts.length > 1 && (parts.some(stands) || parts.at(-1)!.length < 3)) return 'two'
  const groups = text.match(/\d+/g) ?? []
  const digits = groups.join('')
  if (stands(digits)) return undefined
  const withMore = groups.slice(1).some((next, at) => {
    const before = groups.slice(0, at + 1).join('')
    return stands(before) || (next.startsWith('0') && stands(digits.slice(before.length)))
  })
  return withMore || digits.length > LONGEST ? 'two' : undefined
}

/** What to dial; or why these digits are no number of the UK. */
function readDigits(digits: string, plus: boolean): { dial: string } | { fault: AdviceNumberFault } {
  if (EMERGENCY.has(digits)) return { fault: 'emergency' }
  if (HELPLINES.has(digits)) return { fault: 'helpline' }
  if (/^0*$/.test(digits)) return { fault: 'unused' }
  const abroad = plus ? digits : /^00(?=\d)/.test(digits) ? digits.slice(2) : undefined
  const withCode = abroad ?? (/^44\d{9}/.test(digits) ? digits : undefined)
  if (withCode !== undefined) {
    if (!withCode.startsWith('44')) return { fault: 'abroad' }
    const national = withCode.slice(2).replace(/^0/, '')
    return faultOf(national) ?? { dial: `+44${national}` }
  }
  if (digits.startsWith('0')) return faultOf(digits.slice(1)) ?? { dial: digits }
  return { fault: digits.length < 5 ? 'short' : digits.length <= 10 ? 'area' : 'digits' }
}

/** Beginnings of UK numbers without their first 0, and how many digits there are in all (Ofcom's National Telephone Numbering Plan). */
const RANGES: readonly (readonly [begins: RegExp, lengths: readonly number[]])[] = [
  [/^16977[23]/, [9, 10]],
  [/^1[1-9]/, [10]],
  [/^2[03489]/, [10]],
  [/^3[0347]/, [10]],
  [/^5[56]/, [10]],
  [/^7(?:[1-57-9]|624)/, [10]],
  [/^800/, [9, 10]],
  [/^808/, [10]],
  [/^8(?:4[345]|7[0-3])/, [10]],
]

function faultOf(national: string): { fault: AdviceNumberFault } | undefined {
  const range = RANGES.find(([begins]) => begins.test(national))
  if (!range) return { fault: 'unused' }
  return range[1].includes(national.length) ? undefined : { fault: 'digits' }
}

/** As it was typed, so that it can be compared with the card: without labels, empty brackets and signs around it. */
function shownAs(text: string): string {
  return text
    .replace(/\p{L}+/gu, ' ')
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/^[^\d+([]+|[^\d)\]]+$/g, '')
    .replace(/\s+/g, ' ')
}
