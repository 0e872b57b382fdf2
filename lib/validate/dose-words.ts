import { sentenceAround } from './word-folding.ts'

/** Amounts of a medicine: the team's to give, never the page's. */

const COUNT = String.raw`(?:\d[\d.,]*|half an?|one|two|three|four|five|six|seven|eight|nine|ten|a hundred)`
const UNIT = String.raw`(?:mg|mcg|µg|μg|g|milligrams?|micrograms?|grams?|ml|millilitres?|IU|MBq|(?:million |international )*units)`
const FORM = String.raw`(?:tablets?|capsules?|pills?|sachets?|injections?|puffs?|spoonfuls?|patches)`
const HOW_OFTEN = String.raw`(?:an? (?:day|night|week|month|time)|each|every|per|once|twice|\d times|(?:two|three|four) times|at a time|at (?:night|bedtime|once)|(?:in|on) (?:the|each) (?:morning|evening|day)|(?:in the )?mornings? and|before (?:bed|breakfast)|with (?:breakfast|food|your))`
/** One tablet once a day can be how a medicine comes; from two on it is a dose. */
const MANY = String.raw`(?:[2-9]|[1-9]\d|half an?|two|three|four|five|six|seven|eight|nine|ten)`

const DOSES: readonly RegExp[] = [
  new RegExp(String.raw`\b${COUNT}[\s-]?${UNIT}\b`, 'gi'),
  /\bmg\s?(?:\/|per )\s?(?:m2|m²|kg|day)\b|\bAUC ?\d/gi,
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
  /^ ?(?:of )?(?:water|juice|milk|squash|fluids?|liquid|tea|drinks?|blood|alcohol|beer|wine|protein|fibre|carbohydrates?|sugar|fat)\b/i
const UNITS_OF_ALCOHOL = /\bdrink|\balcohol|\bbeer|\bwine|\btransfusion|\bblood\b/i

/** Where a text gives a dose, or undefined. */
export function doseIn(text: string): { index: number; length: number } | undefined {
  for (const pattern of DOSES)
    for (const match of text.matchAll(pattern)) {
      if (DRINK.test(text.slice(match.index + match[0].length))) continue
      if (/^\d[\d.,]* ?units$/i.test(match[0]) && UNITS_OF_ALCOHOL.test(sentenceAround(text, match.index))) continue
      return { index: match.index, length: match[0].length }
    }
  return undefined
}
