/** A temperature that needs a call: 37.5C and above, below 36C; beyond 34C and 43C it is no reading of a thermometer. Both edges hold in degrees Fahrenheit too. */
const NEEDS_CALL = (celsius: number) => (celsius >= 37.5 && celsius <= 43) || (celsius >= 34 && celsius < 36)
// No look-behind: browsers of 2022 would refuse the whole script.
const READING =
  /(^|[^\p{L}\d.,+-])(\d{2,3})([.,]\d{1,2})?\s*((?:°|º|deg(?:rees?)?\b)?\s*(?:c|f|celsius|centigrade|fahrenheit)?)(?![\p{L}\d%]|[.,]\d)/giu
/** What is counted or measured by the number before it, so that it is no temperature: "38 weeks", "38.5 kg". */
const OTHER_MEASURE =
  /^\s*(?:%|(?:mg|mcg|ml|kg|g|st|stone|lbs?|cm|mm|iu|units?|tablets?|h|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?|yo)\b)/i

/** How a search speaks of a temperature that needs a call: nothing else was typed, or it stands among other words; null where it does not. */
export function typedTemperature(query: string): 'alone' | 'among words' | null {
  for (const { 0: found, 1: before, 2: whole, 3: part, 4: unit, index } of query.matchAll(READING)) {
    const reading = found.slice(before!.length)
    const alone = query.trim() === reading.trim()
    // Among words, a bare whole number is a temperature only as 38 or 39, which few doses are.
    if (
      !alone &&
      !unit &&
      (OTHER_MEASURE.test(query.slice(index + found.length)) || !(part || whole === '38' || whole === '39'))
    )
      continue
    const degrees = Number(`${whole}${(part ?? '').replace(',', '.')}`)
    const celsius = /f/i.test(unit!) || degrees > 90 ? ((degrees - 32) * 5) / 9 : degrees
    if (NEEDS_CALL(Math.round(celsius * 100) / 100)) return alone ? 'alone' : 'among words'
  }
  return null
}

/** A search without its decimals: no name is written with one, and "38.5" is neither 5-FU nor folfox 5. */
export function withoutDecimals(query: string): string {
  return query.replace(/\d+[.,]\d+\s*(?:[°º]\s*)?(?:[cf]\b)?/gi, ' ')
}
