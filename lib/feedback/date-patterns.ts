import { foldText } from '../derive/fold-signs.ts'

/** The ways in which people write a full date, and a day or year of birth. */

/** Languages of comments: those that most people in the UK speak. */
const LANGUAGES = [
  'en',
  'cy',
  'gd',
  'ga',
  'pl',
  'ro',
  'pt',
  'es',
  'fr',
  'it',
  'de',
  'pa',
  'ur',
  'ar',
  'bn',
  'gu',
  'hi',
  'ta',
]
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep sept oct nov dec'.split(' ')
const MONTH = `(?:${[...new Set([...LANGUAGES.flatMap(monthsOf), ...SHORT_MONTHS])].join('|')})`
/** A month as somebody may misspell it; only beside a day and a whole year. */
const ODD_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,8}'
const ORDINAL =
  '(?:(?:twenty|thirty)[\\s-]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth'
const DAY = `(?:(?:0?[1-9]|[12]\\d|3[01])(?:\\s?(?:st|nd|rd|th))?|${ORDINAL})`
const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])'
const WHOLE_YEAR = '(?:19|20)\\d\\d'
const WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|oh|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)'
const YEAR = `(?:${WHOLE_YEAR}|(?:nineteen|twenty)[\\s-]${WORD}(?:[\\s-]${WORD})?|two thousand(?: and)?(?: ${WORD})?|['’]?\\d\\d)`
const SIGN = '[^\\s\\p{L}\\p{N}\\uFFFC%°£$€<>=×÷?!@&()]'
/** Between the numbers of a date with a whole year: a sign, or spaces only. */
const APART = `(?:\\s{0,3}${SIGN}\\s{0,3}|\\s{1,3})`
/** Between those of one with two figures for the year: a sign that is no comma, colon or space, which part the numbers of a list or a time. */
const CLOSE = '\\s?[./\\\\_|•·~⁄∕\\p{Pd}-]\\s?'
const GAP = "[\\s./,'_\\p{Pd}-]{0,4}"
/** What makes a number after "born" a span and no date: "12 weeks early", "10-12 weeks", "3 to 4 days late". */
const SPAN =
  '(?:\\s?(?:to|or|[\\u2010-\\u2015-])\\s?\\d{1,2}|\\sand a half)?[\\s-]?(?:minutes?|hours?|days?|weeks?|wks?|months?|years?|yrs?)(?![\\p{L}\\p{N}])'
const START = '(?<![\\p{L}\\p{N}]|\\d[.,])'
/** A time of day may follow at once, as computers write it. */
const END = '(?:(?![\\p{L}\\p{N}])|(?=t\\d\\d:))'
/** Three numbers that are days of a cycle, doses or a version, and not a date. */
const NO_DAYS = '(?<!\\b(?:days?|cycles?|weeks?|doses?|versions?|sections?|v)[\\s.:]{1,3})'
const NO_UNIT =
  '(?!\\s?(?:%|m[gl]\\b|mcg|micrograms?|grams?|units?|tablets?|capsules?|times?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|cycles?))'
const BIRTH =
  '(?:d\\.?\\s?o\\.?\\s?b\\.?|y\\.?o\\.?b\\.?|(?:date|year) of birth|birth\\s?(?:date|year)|born(?: (?:on|in))?(?: the)?|birthday(?: (?:is|was))?(?: on)?(?: the)?)[\\s:=-]{0,3}'

/** Written with letters as "[day]" and so on, these would be: 1/2/1950, 1950-02-01, 1/2/50, 01021950, 3 April 56, April 3 1956, 1956 April 3, born 1956. */
export const DATE_PATTERNS: readonly RegExp[] = [
  `${START}(?:${DAY_NUMBER}${APART}${MONTH_NUMBER}|${MONTH_NUMBER}${APART}${DAY_NUMBER})${APART}${WHOLE_YEAR}${END}`,
  `${START}${WHOLE_YEAR}${APART}${MONTH_NUMBER}${APART}${DAY_NUMBER}${END}${NO_UNIT}`,
  `${START}${NO_DAYS}(?:${DAY_NUMBER}${CLOSE}${MONTH_NUMBER}|${MONTH_NUMBER}${CLOSE}${DAY_NUMBER})${CLOSE}'?\\d\\d${END}${NO_UNIT}`,
  `${START}[0-3]\\s\\d${APART}[01]\\s\\d${APART}[12]\\s[90](?:\\s\\d){2}${END}`,
  `${START}(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${WHOLE_YEAR}|${WHOLE_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))${END}`,
  `${START}${DAY}(?:\\s+(?:of|de))?${GAP}${MONTH}${GAP}(?:(?:in|de)\\s)?${YEAR}${END}${NO_UNIT}`,
  `${START}${DAY}(?:\\s+of)?${GAP}${ODD_MONTH}${GAP}${WHOLE_YEAR}${END}`,
  `${START}${MONTH}${GAP}(?:the )?${DAY}[\\s./,_\\p{Pd}-]{1,3}${YEAR}${END}${NO_UNIT}`,
  `${START}${WHOLE_YEAR}${GAP}${MONTH}${GAP}${DAY}${END}`,
  `${START}${BIRTH}(?:${DAY}(?:\\s+of)?${GAP}${MONTH}|${MONTH}${GAP}(?:${WHOLE_YEAR}|${DAY})|\\d{6}|\\d{8}|'?\\d{1,4}(?:${APART}\\d{1,4}){0,2}(?!${SPAN}))${END}`,
].map((source) => new RegExp(source, 'giu'))

function monthsOf(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2020, month, 1))
    return foldText(parts.find(({ type }) => type === 'month')!.value).text.toLowerCase()
  })
}
