import type { Passage } from '../parse/document.ts'
import type { IssueList } from './issues.ts'
import { WITHDRAWN_PRODUCTS } from './withdrawn-products.ts'

/** Words that could hurt somebody: errors wherever a reader would see them. */
interface WordRule {
  rule: string
  pattern: RegExp
  expected: string
  remedy: string
  /** Where the words may stand. */
  allowed?: (passage: Passage, file: string) => boolean
}

const COUNT = String.raw`\d[\d.,]*`
const VAGUE_TIME = String.raw`\b(?:a few|a couple of|several|some|many) (?:days|weeks|months|years)\b|\bfor (?:some|a long) time\b|\bfor a while\b`
const withdrawnNames = WITHDRAWN_PRODUCTS.flatMap(({ names }) => names)

const WORD_RULES: readonly WordRule[] = [
  {
    rule: 'dose',
    pattern: new RegExp(String.raw`\b${COUNT}\s?(?:mg|mcg|µg|μg|g|milligrams?|micrograms?|grams?|ml|millilitres?|IU|MBq|units)\b(?! of (?:blood|alcohol))|\bmg\s?(?:\/|per )\s?(?:m2|m²|kg|day)\b|\b(?:[2-9]|1\d|two|three|four|five|six|half an?) (?:tablets?|capsules?|sachets?|injections?|puffs?|spoonfuls?) (?:a|each|every|per|once|twice|\d times|three times|at a time)\b`, 'i'),
    expected: 'no dose: a dose is the team’s to give',
    remedy: 'Take the number out, and write "your team tells you how much".',
    allowed: ({ section }) => section === 'More information', // titles of other people's pages
  },
  {
    rule: 'stop-taking',
    pattern: /\bstop (?:taking|using|having) (?!part\b|off\b|care\b)|\b(?:stop|pause|restart) (?:your|the|this) (?:medicine|tablets?|capsules?|treatment|chemotherapy)\b|(?<!not |to |may |can |will |team )\b(?:skip|halve|double|increase|reduce) (?:your|the|a|this) (?:next )?dose\b/i,
    expected: 'no advice to stop or change a medicine',
    remedy: 'Write whom to phone before the next dose, such as "Phone your team before you take more".',
    allowed: ({ section }) => section === 'What your team can do', // what the team does with a medicine, not the reader
  },
  {
    rule: 'temperature-by-hand',
    pattern: /\b(?:3[4-9]|4[0-2])(?:[.,]\d)?\s?(?:[°º]\s?C?|℃|degrees\b|C\b|celsius\b)|\b(?:9[5-9]|10[0-6])(?:\.\d+)?\s?(?:[°º]\s?F|F\b|degrees F|fahrenheit\b)|\btemperature (?:is |of |goes |rises |gets )?(?:at |to )?(?:above|over|below|under|reaches|of|is|higher than|more than) ?(?:3[4-9]|4[0-2]|9[5-9]|10[0-6])(?:\.\d)?\b/i,
    expected: 'the shared text, so that one number holds for the whole site',
    remedy: 'Take the number out. Put [Check your temperature](../shared/temperature.md) on a line of its own, or "help: temperature" under the effect.',
    allowed: (_passage, file) => file === 'shared/temperature.md' || file === 'help.md',
  },
  {
    rule: 'old-temperature',
    pattern: /\b(?!37\.5C\b|36C\b)(?:3[4-9]|4[0-2])(?:[.,]\d)?\s?(?:[°º]\s?C?|℃|degrees\b|C\b|celsius\b)/i,
    expected: '37.5C or higher, or below 36C, written so',
    remedy: 'Correct the number. If the limit changes for the whole site, change the check and both places together: shared/temperature.md and help.md.',
    allowed: (_passage, file) => file !== 'shared/temperature.md' && file !== 'help.md',
  },
  {
    rule: 'phone-number',
    pattern: /(?<![\d-])(?:\+44\s?(?:\(0\))?\s?|0)(?:\d[\s-]?){9,10}(?!\d)|\b911\b/,
    expected: 'no phone number in the text: the helplines of site.md are added by themselves',
    remedy: 'Take it out, or add a helpline to site.md. Emergencies are 999 in the UK, never 911.',
  },
  {
    rule: 'withdrawn-product',
    pattern: new RegExp(String.raw`\b(?:${withdrawnNames.join('|')})\b`, 'i'),
    expected: 'a product that people can have today',
    remedy: 'Name the product used now, or describe it without its name.',
  },
  {
    rule: 'vague-time',
    pattern: new RegExp(VAGUE_TIME, 'i'),
    expected: 'the number of weeks or months that the product information gives',
    remedy: 'Write the number. If no source gives one, write "Ask your team how long", and put the doubt into notes:.',
    allowed: (passage) => !/^(?:Pregnancy|Breastfeeding|Vaccinations)/.test(passage.section) && !/contracepti|condom|birth control|breastfe|live vaccine/i.test(passage.text),
  },
]

/** One look at all words of a file tells whether any rule can be broken there; most files are done after it. */
const ANY = new RegExp(WORD_RULES.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i')

/** Reports words that could hurt: doses, advice to stop, temperatures and phone numbers by hand, withdrawn products, vague times. */
export function validateSafetyWords(file: string, passages: readonly Passage[], issues: IssueList): void {
  if (!passages.some(({ text }) => ANY.test(text))) return
  for (const passage of passages)
    for (const { rule, pattern, expected, remedy, allowed } of WORD_RULES) {
      const match = pattern.exec(passage.text)
      if (!match || allowed?.(passage, file)) continue
      if (rule === 'vague-time' && !isAboutTiming(passage, match.index)) continue
      const product = rule === 'withdrawn-product' ? WITHDRAWN_PRODUCTS.find(({ names }) => names.some((name) => name.toLowerCase() === match[0].toLowerCase())) : undefined
      issues.error(rule, passage.at(match.index), `"${around(passage.text, match.index, match[0].length)}"`, expected, product ? `${product.names.join(' or ')} was ${product.what}, and has not been used since ${product.since} (${product.source}). ${remedy}` : remedy)
    }
}

/** A vague time matters where it says how long to wait or to protect: in the sentence about contraception, breastfeeding or live vaccines. */
function isAboutTiming({ text }: Passage, index: number): boolean {
  const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('? ', index)) + 1
  const end = text.indexOf('. ', index)
  return /contracepti|condom|birth control|breastfe|live vaccine|pregnan/i.test(text.slice(start, end === -1 ? undefined : end))
}

/** The words that were found, with a little of what stands beside them. */
function around(text: string, index: number, length: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, index - 12)) + 1
  const end = text.indexOf(' ', Math.min(text.length, index + length + 10))
  return text.slice(Math.min(from, index), end === -1 ? undefined : end).trim()
}
