import type { Document, Passage, Position } from '../parse/document.ts'
import type { HelpTrigger } from '../model/help-tiers.ts'
import type { IssueList } from './issues.ts'

/** The two limits of the whole site, as they are written. They change here, in help.md and in shared/temperature.md together. */
const LIMITS = ['37.5C or higher', 'below 36C'] as const
/** A number that reads as a temperature in Celsius, with or without its C. */
const READING = /(?<![\d.,])(?:3[4-9]|4[0-2])(?:[.,]\d)?(?![\d.,]*\d)/

const EXPECTED = `"${LIMITS.join('" and "')}", written so, and no other number of degrees or days`
const REMEDY =
  'Write the limits back as they were: people call, or do not call, by these numbers. If the limits of the whole site change, change the check and both places together: shared/temperature.md and help.md.'

/** Checks the line "temperature" of help.md: its two limits, and a tier that asks for help at once. */
export function validateTemperatureLine(line: HelpTrigger, at: Position, issues: IssueList): void {
  // Any other number would be a condition beside the limits: "for more than 2 days".
  if (!holdsLimits(line.words) || /\d/.test(withoutLimits(line.words)))
    issues.error('temperature-limits', at, `"temperature: ${line.words}"`, EXPECTED, REMEDY)
  if (line.tier === 'team')
    issues.error(
      'temperature-tier',
      at,
      `"temperature" under ${line.tier}`,
      'this line under urgent or emergency',
      'Move it back to urgent: an infection during cancer treatment can become serious within hours.',
    )
}

/** Checks shared/temperature.md: both limits, and no other temperature beside them. */
export function validateTemperatureText(document: Document, issues: IssueList): void {
  const { passages } = document
  const text = passages.map((passage) => passage.text).join('\n')
  if (holdsLimits(text)) return
  const suspect =
    passages.find((passage) => READING.test(withoutLimits(passage.text))) ??
    passages.find(namesTemperature) ??
    passages[0]
  issues.error(
    'temperature-limits',
    suspect?.at(0) ?? document.opening.at,
    `"${suspect?.text.slice(0, 80) ?? 'no text'}"${missingIn(text)}`,
    EXPECTED,
    REMEDY,
  )
}

function holdsLimits(words: string): boolean {
  return LIMITS.every((limit) => words.includes(limit)) && !READING.test(withoutLimits(words))
}

function withoutLimits(words: string): string {
  return LIMITS.reduce<string>((rest, limit) => rest.replaceAll(limit, ''), words)
}

function namesTemperature({ text }: Passage): boolean {
  return /temperature is/.test(text)
}

function missingIn(text: string): string {
  const missing = LIMITS.filter((limit) => !text.includes(limit))
  return missing.length ? `, and nowhere "${missing.join('" or "')}"` : ''
}
