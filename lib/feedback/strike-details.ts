/** Personal details that a comment must not keep. Each is struck out before the comment is stored. */
export const DETAILS = {
  email: 'an email address',
  nhs: 'an NHS number',
  phone: 'a phone number',
  postcode: 'a postcode',
  date: 'a date',
} as const

export type Detail = keyof typeof DETAILS

/** What stands in a comment where a detail was. */
const REMOVED: Record<Detail, string> = {
  email: '[email address removed]',
  nhs: '[NHS number removed]',
  phone: '[phone number removed]',
  postcode: '[postcode removed]',
  date: '[date removed]',
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d)"
const GAP = '[\\s./,-]{1,3}'
/** What makes a number after "born" a span and no date: "12 weeks early", "10-12 weeks", "3 to 4 days late". */
const SPAN =
  '(?:\\s?(?:to|or|[\\u2010-\\u2015-])\\s?\\d{1,2}|\\sand a half)?[\\s-]?(?:minutes?|hours?|days?|weeks?|wks?|months?|years?|yrs?)(?![\\p{L}\\p{N}])'
/** Separators inside a number that people type: spaces, hyphens, dots, brackets, slashes. */
const SEP = '[\\s().\\u2010-\\u2015/-]{0,3}'
const START = '(?<![\\p{L}\\p{N}]|\\d[.,])'
const END = '(?![\\p{L}\\p{N}])'

/** Most telling first: what one pattern has struck out, the next does not see. */
const PATTERNS: readonly { detail: Detail; pattern: RegExp; holds?: (match: string) => boolean }[] = [
  { detail: 'email', pattern: /[\p{L}\p{N}._%+'-]{1,64}\s?@\s?(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}/giu },
  // "at" is a word of its own, and after a plain dot the address goes on at once: "after my treatment. Info" is none.
  {
    detail: 'email',
    pattern:
      /(?<![\p{L}\p{N}])[\p{L}\p{N}._%+-]{1,64}\s?[([]?\s?(?<![\p{L}\p{N}])at(?![\p{L}\p{N}])\s?[)\]]?\s?[\p{L}\p{N}-]{1,63}(?:\s?[([]?\s?(?:dot\s?[)\]]?\s?|\.(?:\s?[)\]]\s?)?)(?:com|co|org|net|uk|nhs|ac|gov|me|info|ie)(?![\p{L}\p{N}])){1,3}/giu,
  },
  {
    detail: 'date',
    pattern: new RegExp(
      `${START}(?:${DAY}[./-]\\s?(?:0?[1-9]|1[0-2])[./-]\\s?${YEAR}|(?:0?[1-9]|1[0-2])[./-]${DAY}[./-]${YEAR}|(?:19|20)\\d\\d[./-](?:0?[1-9]|1[0-2])[./-]${DAY})${END}`,
      'giu',
    ),
  },
  { detail: 'date', pattern: new RegExp(`${START}${DAY}(?:\\s+of)?${GAP}${MONTH}${GAP}${YEAR}${END}`, 'giu') },
  { detail: 'date', pattern: new RegExp(`${START}${MONTH}${GAP}${DAY}${GAP}${YEAR}${END}`, 'giu') },
  {
    detail: 'date',
    pattern: new RegExp(
      `${START}(?:d\\.?o\\.?b\\.?|date of birth|born(?: on| in)?|birthday(?: is)?)[\\s:=]{0,3}(?:${DAY}(?:\\s+of)?${GAP}${MONTH}|${MONTH}${GAP}${DAY}|\\d{1,4}(?:[\\s./-]\\d{1,4}){0,2}(?!${SPAN}))${END}`,
      'giu',
    ),
  },
  // After the letters NHS a number is struck out even where a digit was mistyped.
  { detail: 'nhs', pattern: new RegExp(`(?<=nhs[^\\d\\n]{0,20})\\d(?:${SEP}\\d){9}${END}`, 'giu') },
  {
    detail: 'nhs',
    pattern: new RegExp(`${START}\\d(?:${SEP}\\d){9}${END}`, 'gu'),
    holds: (match) => hasCheckDigit(match.replace(/\D/g, '')),
  },
  { detail: 'phone', pattern: new RegExp(`(?<![\\p{L}\\p{N}])\\+${SEP}\\d(?:${SEP}\\d){7,14}${END}`, 'gu') },
  { detail: 'phone', pattern: new RegExp(`${START}\\(?0(?:${SEP}\\d){9,13}${END}`, 'gu') },
  {
    detail: 'postcode',
    pattern: new RegExp(
      `${START}(?:${'A[BL] B[ABDHLNRST]? C[ABFHMORTVW] D[ADEGHLNTY] E[CHNX]? F[KY] G[LUY]? H[ADGPRSUX] I[GMPV] JE K[ATWY] L[ADELNSU]? M[EKL]? N[EGNPRW]? O[LX] P[AEHLORT] R[GHM] S[AEGKLMNOPRSTWY]? T[ADFNQRSW] UB W[ACDFNRSV]? YO ZE'.split(' ').join('|')})\\d[A-Z\\d]?\\s{0,2}\\d[ABD-HJLNP-UW-Z]{2}${END}`,
      'giu',
    ),
  },
]

/**
 * Strikes personal details out of a comment. Names cannot be told from other words, so the form asks people not to write them.
 * What cannot be told apart is struck out: any full date counts as a date of birth.
 * @returns the comment as it may be kept, and the kinds of detail that were in it
 */
export function strikeDetails(comment: string): { text: string; struck: Detail[] } {
  const struck = new Set<Detail>()
  let text = comment
  let before: string
  // Again until nothing more is found: of two numbers side by side, the second may only be seen once the first has gone.
  do {
    before = text
    for (const { detail, pattern, holds } of PATTERNS)
      text = text.replace(pattern, (match) => {
        if (holds && !holds(match)) return match
        struck.add(detail)
        return REMOVED[detail]
      })
  } while (text !== before)
  return { text, struck: [...struck] }
}

/** The tenth digit of an NHS number follows from the first nine: 11 less the weighted sum modulo 11, where 11 stands for 0 and 10 is never given out. */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0)
  return digits.length === 10 && (11 - (sum % 11)) % 11 === Number(digits[9])
}
