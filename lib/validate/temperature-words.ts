import { sentenceAround } from './word-folding.ts'

/** Temperatures of a body, however they are written: they stand in one place for the whole site. */

const SIGN = String.raw`(?:[°º˚⁰]\s?C?|o\s?C\b|℃|degrees\b|C\b|celsius\b)`
const CELSIUS = new RegExp(String.raw`\b(?:3[4-9]|4[0-2])(?:[.,]\d)?\s?${SIGN}`, 'gi')
const FAHRENHEIT = /\b(?:9[5-9]|10[0-6])(?:\.\d+)?\s?(?:[°º˚]\s?F|F\b|degrees F|fahrenheit\b)/gi
/** A number without a sign is a temperature where the passage speaks of one, and nothing is counted. */
const BARE =
  /(?<![\d.,£/:-])(?:(?:3[4-9]|4[0-2])(?:[.,]\d)?|(?:9[5-9]|10[0-6])\.\d)(?![\d%]|[.,/:]\d|\s?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|people|women|men|metres?|miles?|cm|mm|kg|times?|in every|out of|to \d|and over)\b)|\bthirty-(?:six|seven|eight|nine)\b/gi
/** "If it is 38 or higher", where an earlier line spoke of the thermometer. */
const IT_IS =
  /\b(?:it|reading) (?:is|reads|shows|hits|reaches|goes|gets|rises) (?:over |above |under |below |at |to )?(?:3[5-9]|4[0-2])(?:\.\d)?(?= (?:or|and) (?:higher|above|more|over|lower|below|under)\b|[.,;+)]|$)/gi
const BODY = /\btemperature\b|\bfever\b|\bthermometer\b/i
/** Clothes, baths and fridges have temperatures too. */
const THINGS =
  /\bwash (?:your |the )?(?:clothes|sheets|bedding|bed linen|towels|laundry)|\blaundry\b|\b(?:bath|shower|tap) ?water\b|\boven\b|\bfridge\b|\bstore\b|\bradiator\b/i

/** Where a text gives a body temperature, or undefined. */
export function temperatureIn(text: string): { index: number; length: number } | undefined {
  const body = BODY.test(text)
  for (const pattern of body ? [CELSIUS, FAHRENHEIT, BARE] : [CELSIUS, FAHRENHEIT, IT_IS])
    for (const match of text.matchAll(pattern)) {
      const sentence = sentenceAround(text, match.index)
      if (THINGS.test(sentence) && !/\byour temperature\b|\bfever\b|\bthermometer\b/i.test(sentence)) continue
      return { index: match.index, length: match[0].length }
    }
  return undefined
}
