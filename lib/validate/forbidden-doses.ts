import { sentenceAround } from './word-folding.ts'

/** Amounts of a medicine: the team's to give, never the page's. */

const TENS = String.raw`(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)`
const SMALL = String.raw`(?:one|two|three|four|five|six|seven|eight|nine)`
const TEENS = String.raw`(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`
/** A number in words: "seventy-five", "two and a half", "a hundred and twenty". */
const IN_WORDS = String.raw`(?:(?:an? |${SMALL} )?(?:hundred|thousand|million|dozen)(?: and)?(?: ${TENS}(?:[ -]${SMALL})?| ${TEENS}| ${SMALL})?|${TENS}(?:[ -]${SMALL})?|${TEENS}|${SMALL})(?: and a (?:half|quarter))?`
const PART = String.raw`(?:(?:a )?half(?: of)?(?: an?)?|a quarter of an?|(?:an?|one) and a half)`
const COUNT = String.raw`(?:\d[\d.,]*|${PART}|${IN_WORDS}|a couple of|a few|several)`
const MASS = String.raw`(?:mg|mcg|µg|μg|milligrams?|micrograms?|grams?)`
const UNIT = String.raw`(?:${MASS}|g|ml|millilitres?|IU|MBq|(?:million |international )*units)`
const FORM = String.raw`(?:tablets?|capsules?|pills?|sachets?|injections?|puffs?|spoonfuls?|patches)`
const HOW_OFTEN = String.raw`(?:an? (?:day|night|week|month|time)|each|every|per|once|twice|\d times|(?:two|three|four) times|at a time|at (?:night|bedtime|once)|(?:in|on) (?:the|each) (?:morning|evening|day)|(?:in the )?mornings? and|before (?:bed|breakfast)|with (?:breakfast|food|your))`
/** One tablet once a day can be how a medicine comes; from two on it is a dose. */
const MANY = String.raw`(?:[2-9]|[1-9]\d|${PART}|(?:one |two |three )?and a half|a couple of|(?!one\b(?! and))${IN_WORDS})`

const DOSES: readonly RegExp[] = [
  new RegExp(String.raw`\b${COUNT}[\s-]?${UNIT}\b`, 'gi'),
  new RegExp(String.raw`\ban? ${MASS}\b`, 'gi'),
  /\bmg\s?(?:\/|per )\s?(?:m²|(?:m2|kg|day)\b)|\bAUC ?\d/gi,
  new RegExp(String.raw`\b${MANY} (?!of\b)(?:[a-z]+ )?${FORM} ${HOW_OFTEN}`, 'gi'),
  new RegExp(
    String.raw`\b(?:take|swallow|have|use) ${MANY} (?!of\b|more\b|kinds?\b|types?\b|different\b)(?:[a-z]+ )?${FORM}\b(?! of)`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:1|one) (?:[a-z]+ )?${FORM} (?:twice|\d times|(?:two|three|four) times|every \d+ hours)`,
    'gi',
  ),
]
/** Water in a glass, blood in a bag and beer are no doses. */
const DRINK =
  /^ ?(?:of )?(?:water|juice|milk|squash|fluids?|liquid|tea|drinks?|blood|alcohol|beer|wine|protein|fibre|carbohydrates?|sugar|salt|fat)\b/i
const UNITS_OF_ALCOHOL = /\bdrink|\balcohol|\bbeer|\bwine|\btransfusion|\bblood\b/i

/** Most texts name neither a unit nor a form. */
const ANY =
  /mg|mcg|µg|μg|gram|\dg\b|\bg\b|ml\b|litre|IU|MBq|unit|AUC|tablet|capsule|pill|sachet|injection|puff|spoonful|patch/i

/** Where a text gives a dose, or undefined. */
export function doseIn(text: string): { index: number; length: number } | undefined {
  if (!ANY.test(text)) return undefined
  for (const pattern of DOSES)
    for (const match of text.matchAll(pattern)) {
      if (DRINK.test(text.slice(match.index + match[0].length))) continue
      if (/units$/i.test(match[0]) && UNITS_OF_ALCOHOL.test(sentenceAround(text, match.index))) continue
      return { index: match.index, length: match[0].length }
    }
  return undefined
}
