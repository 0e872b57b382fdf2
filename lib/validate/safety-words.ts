import { choiceOf } from '../model/word-list.ts'
import type { Passage } from '../parse/document.ts'
import type { IssueList } from './issues.ts'
import { doseIn } from './forbidden-doses.ts'
import { stopAdvice } from './stop-words.ts'
import { temperatureIn } from './temperature-words.ts'
import { WITHDRAWN_PRODUCTS } from './withdrawn-products.ts'
import { folded, sentenceAround } from './word-folding.ts'

/** Words that could hurt somebody: errors wherever a reader would see them. */
interface WordRule {
  rule: string
  /** Where the words stand, or undefined. `medicines` holds the ids of all medicines. */
  find: (text: string, medicines: ReadonlySet<string>) => { index: number; length: number } | undefined
  expected: string
  remedy: string
  /** Where the words may stand. */
  allowed?: (passage: Passage, file: string) => boolean
}

const byPattern =
  (pattern: RegExp): WordRule['find'] =>
  (text) => {
    const match = pattern.exec(text)
    return match ? { index: match.index, length: match[0].length } : undefined
  }
const withdrawnNames = WITHDRAWN_PRODUCTS.flatMap(({ names }) => names)

const WORD_RULES: readonly WordRule[] = [
  {
    rule: 'dose',
    find: doseIn,
    expected: 'no dose: a dose is the team’s to give',
    remedy: 'Take the number out, and write "your team tells you how much".',
    allowed: ({ section }) => section === 'More information', // titles of other people's pages
  },
  {
    rule: 'stop-taking',
    find: stopAdvice,
    expected: 'no advice to stop or change a medicine',
    remedy: 'Write whom to phone before the next dose, such as "Phone your team before you take more".',
    allowed: ({ section }) => section === 'What your team can do', // what the team does with a medicine, not the reader
  },
  {
    rule: 'temperature-by-hand',
    find: temperatureIn,
    expected: 'the shared text, so that one number holds for the whole site',
    remedy:
      'Take the number out. Put [Check your temperature](../shared/temperature.md) on a line of its own, or "help: temperature" under the effect.',
    allowed: (_passage, file) => file === 'shared/temperature.md' || file === 'help.md',
  },
  {
    rule: 'old-temperature',
    find: byPattern(/\b(?!37\.5C\b|36C\b)(?:3[4-9]|4[0-2])(?:[.,]\d)?\s?(?:[°º]\s?C?|℃|degrees\b|C\b|celsius\b)/i),
    expected: '37.5C or higher, or below 36C, written so',
    remedy:
      'Correct the number. If the limit changes for the whole site, change the check and both places together: shared/temperature.md and help.md.',
    allowed: (_passage, file) => file !== 'shared/temperature.md' && file !== 'help.md',
  },
  {
    rule: 'phone-number',
    find: byPattern(
      /(?<![\d-])(?:\+44\s?(?:\(0\))?\s?|0)(?:\d[\s-]?){9,10}(?!\d)|\b0\d{3}[\s-]?\d{4}\b(?![\s-]?\d)|\b911\b|(?<=\b(?:call|phone|ring|dial|text) )(?!0|999\b|111\b|116\b|101\b|18\d{3}\b)\d{3,6}\b(?! (?:days?|weeks?|hours?|times?))/i,
    ),
    expected: 'no phone number in the text: the helplines of site.md are added by themselves',
    remedy: 'Take it out, or add a helpline to site.md. Emergencies are 999 in the UK, never 911.',
  },
  {
    rule: 'withdrawn-product',
    find: byPattern(new RegExp(String.raw`\b(?:${withdrawnNames.join('|')})\b`, 'i')),
    expected: 'a product that people can have today',
    remedy: 'Name the product used now, or describe it without its name.',
  },
  {
    rule: 'vague-time',
    find: vagueTiming,
    expected: 'the number of weeks or months that the product information gives',
    remedy: 'Write the number. If no source gives one, write "Ask your team how long", and put the doubt into notes:.',
    allowed: (passage) =>
      !/^(?:Pregnancy|Breastfeeding|Vaccinations)/.test(passage.section) &&
      !/contracepti|condom|birth control|breastfe|live vaccine/i.test(passage.text),
  },
]

/** Reports words that could hurt: doses, advice to stop, temperatures and phone numbers by hand, withdrawn products, vague times. `medicines` are the ids of all medicines. */
export function validateSafetyWords(
  file: string,
  passages: readonly Passage[],
  issues: IssueList,
  medicines: ReadonlySet<string> = new Set(),
): void {
  for (const passage of passages.map(folded))
    for (const { rule, find, expected, remedy, allowed } of WORD_RULES) {
      const match = find(passage.text, medicines)
      if (!match || allowed?.(passage, file)) continue
      const words = passage.text.slice(match.index, match.index + match.length).toLowerCase()
      const product =
        rule === 'withdrawn-product'
          ? WITHDRAWN_PRODUCTS.find(({ names }) => names.some((name) => name.toLowerCase() === words))
          : undefined
      issues.error(
        rule,
        passage.at(match.index),
        `"${around(passage.text, match.index, match.length)}"`,
        expected,
        product
          ? `${choiceOf(product.names)} was ${product.what}, and has not been used since ${product.since} (${product.source}). ${remedy}`
          : remedy,
      )
    }
}

const VAGUE_TIME =
  /\b(?:a few|a couple of|several|some|many|X{1,3}|\?+) (?:days|weeks|months|years)\b|\bfor (?:some|a long|a short|a little) (?:time|while)\b|\bfor a while\b|\band (?:afterwards|for longer|beyond)\b(?! for \d)/gi
/** A vague time matters where it says how long to wait or to protect: in a sentence about contraception, breastfeeding or live vaccines, or not getting pregnant. */
const TIMING =
  /contracepti|condom|birth control|breastfe|live vaccine|\b(?:not|avoid|never|wait|until|before|stop)\b[^.]*pregnan/i

function vagueTiming(text: string): { index: number; length: number } | undefined {
  const match = [...text.matchAll(VAGUE_TIME)].find(({ index }) => TIMING.test(sentenceAround(text, index)))
  return match && { index: match.index, length: match[0].length }
}

/** The words that were found, with a little of what stands beside them. */
function around(text: string, index: number, length: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, index - 12)) + 1
  const end = text.indexOf(' ', Math.min(text.length, index + length + 10))
  return text.slice(Math.min(from, index), end === -1 ? undefined : end).trim()
}
