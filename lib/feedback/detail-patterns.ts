import { DATE_PATTERNS } from './date-patterns.ts'
import type { Detail } from './personal-details.ts'

/** Details that are told by their form: signs, letters, or the words before them. Digits alone are in detail-numbers.ts. */
interface DetailPattern {
  detail: Detail
  pattern: RegExp
  /** False where a match is something else after all. */
  holds?: (match: string) => boolean
}

const START = '(?<![\\p{L}\\p{N}]|\\d[.,])'
const END = '(?![\\p{L}\\p{N}])'
/** What people put between the parts of a number with letters: spaces and signs, but none of a measure and none that ends a sentence. */
const SEP = '(?:[^\\p{L}\\p{N}\\uFFFC%°£$€<>×÷?!@&]){0,5}'

const LOCAL = '(?:"[^"\\n]{1,64}"|[\\p{L}\\p{N}._%+\'!#$&=^~-]{1,64})'
/** A name before "at" as a word: the underscore belongs to the word then ("jo_at_example.de"). */
const PLAIN_LOCAL = "[\\p{L}\\p{N}][\\p{L}\\p{N}.%+'-]{0,63}"
const LABEL = '[\\p{L}\\p{N}-]{1,63}'
/** Brackets, quotation marks and every other sign that keeps programs from reading an address: "(at)", "_at_", "/at/". */
const FENCE = '\\s?[^\\s\\p{L}\\p{N}\\uFFFC]{1,2}\\s?'
const DOT_WORD = '(?:dot|punkt|punto|point)'
const DOT_AS_WORD = `(?:${FENCE}(?:${DOT_WORD}|\\.)${FENCE}|\\s${DOT_WORD}\\s)`
const DOT = `(?:${DOT_AS_WORD}|\\s?[.。]|\\s\\.\\s|,(?=\\p{L}))`
const AT_SIGN = '(?:@|&#64;|&#x40;|&commat;|%40)'
const PROVIDER =
  '(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|btinternet|virginmedia|talktalk|protonmail|proton|posteo|gmx)'
const DOMAIN = `(?:${LABEL}${DOT}){1,4}\\p{L}{2,24}${END}`
/** Words that lead to a website and not to a person: "look at nhs.uk", "the page at example.com". */
const LEADS_TO_SITE =
  /(?:look(?:s|ed|ing)?|see|seen|saw|read|reading|find|found|get|got|is|are|was|were|it|this|that|them|these|here|there|online|available|up|site|sites|website|page|pages|link|links|leaflet|video|info|information|more|advice|help|details|start|one|something|anything|visit|back|and|or)\s+at\s/iu
const AREAS =
  'AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
const AREA = `(?:${AREAS.split(' ').join('|')})`
const INWARD = '[ABD-HJLNP-UW-Z]{2}'
/** "B12 2nd dose", "L1 4hr": a vitamin or a bone, then a place in a row or a span. */
const ORDINAL_OR_UNIT = /\d(?:st|nd|rd|th|hrs?|yrs?)$/u
const IS = '[\\s:.=#-]{0,4}(?:is |was )?[\\s:.=#-]{0,3}'
const RECORD =
  "(?:(?:hosp(?:ital)?\\.?|patient(?:'s)?|unit|case|chart|district|clinic|trial|study|(?:medical )?records?|x-?ray|pathology|lab|sample|specimen|referral|appointment|passport|licen[cs]e|membership|account|policy)\\s?(?:number|num|no\\.?|nr|id|ref(?:erence)?|#)(?!\\p{L})|mrn(?: (?:number|no))?)"

const regex = (source: string, flags = 'giu'): RegExp => new RegExp(source, flags)

/** Most telling first: what one pattern has found, the next does not see. */
export const DETAIL_PATTERNS: readonly DetailPattern[] = [
  { detail: 'email', pattern: regex(`${LOCAL}\\s?${AT_SIGN}\\s?\\[?${DOMAIN}`) },
  { detail: 'email', pattern: regex(`${START}${PLAIN_LOCAL}(?:${FENCE}(?:at|a|@)${FENCE}|\\sat sign\\s)${DOMAIN}`) },
  {
    detail: 'email',
    pattern: regex(`${START}${PLAIN_LOCAL}\\sat\\s(?:${LABEL}${DOT_AS_WORD}){1,4}\\p{L}{2,24}${END}`),
  },
  // After a plain dot the address goes on at once: "at home. Me" and "after my treatment. Info" are none.
  {
    detail: 'email',
    pattern: regex(`${START}${PLAIN_LOCAL}\\s+at\\s+(?:${LABEL}\\.){1,4}\\p{L}{2,24}${END}`),
    holds: (match) => !LEADS_TO_SITE.test(match),
  },
  {
    detail: 'email',
    pattern: regex(`${START}${PLAIN_LOCAL}(?:\\s?@\\s?|\\s+at\\s+)${PROVIDER}${END}(?!\\.\\p{L})`),
    holds: (match) => !LEADS_TO_SITE.test(match),
  },
  {
    detail: 'hospital',
    pattern: regex(
      `(?<=${START}${RECORD}${IS})(?:(?!(?:is|was)\\s)[A-Z]{1,4}${SEP})?\\d(?:${SEP}\\d){3,14}[A-Z]?${END}`,
    ),
  },
  {
    detail: 'hospital',
    pattern: regex(`${START}[A-Z]{0,4}${SEP}\\d{4,12}[A-Z]?(?=\\s(?:is|was)\\smy\\s${RECORD}${END})`),
  },
  {
    detail: 'insurance',
    pattern: regex(
      `(?<=${START}(?:national insurance|ni(?:no)?)(?: (?:number|no\\.?|num))?${IS})[A-Z]{2}${SEP}\\d(?:${SEP}\\d){5}(?:${SEP}[A-D])?${END}`,
    ),
  },
  { detail: 'insurance', pattern: regex(`${START}[A-Z]{2}(?:${SEP}\\d\\d){3}${SEP}[A-D]${END}`) },
  // In capitals only: "of 100 200 a day" is none.
  { detail: 'insurance', pattern: regex(`${START}[A-Z]{2}(?:${SEP}\\d){6}${SEP}[A-D]${END}`, 'gu') },
  ...DATE_PATTERNS.map((pattern): DetailPattern => ({ detail: 'date', pattern })),
  {
    detail: 'postcode',
    pattern: regex(
      `(?<=${START}post\\s?code${IS})[A-Z]{1,2}\\d[A-Z\\d]?(?:${SEP}[\\dO]${INWARD})?${END}|${START}(?:GIR\\s?0AA|BFPO[\\s:-]?\\d{1,4})${END}`,
    ),
  },
  {
    detail: 'postcode',
    pattern: regex(`${START}${AREA}\\s?\\d[A-Z\\d]?${SEP}\\d${INWARD}${END}`),
    holds: (match) => !ORDINAL_OR_UNIT.test(match),
  },
  { detail: 'postcode', pattern: regex(`${START}(?:[A-Z]\\s){1,2}\\d(?:\\s[A-Z\\d])?\\s\\d\\s[A-Z]\\s[A-Z]${END}`) },
  // In capitals only: "N1 2 at night" is none.
  { detail: 'postcode', pattern: regex(`${START}${AREA}\\s?\\d[A-Z\\d]?\\s\\d\\s${INWARD}${END}`, 'gu') },
  {
    detail: 'phone',
    pattern: regex(
      `${START}(?:(?:(?:double|triple)[\\s-]?)?(?:zero|oh?|nought|nil|one|two|three|four|five|six|seven|eight|nine)[\\s,-]{1,3}){7,14}(?:zero|oh?|nought|one|two|three|four|five|six|seven|eight|nine)${END}`,
    ),
  },
]
