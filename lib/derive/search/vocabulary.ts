import type { BareSayings } from '../../model/sayings.ts'
import { fold, stem, wordsOf } from './fold-words.ts'
import { sayingsPattern } from './saying-pattern.ts'
import { tellingWords } from './small-words.ts'

/** What the words of a folded text mean, read from content/sayings.md. */
export interface Vocabulary {
  /** One key for all words that mean nearly the same: the first of their list, or the word without its ending. */
  familyOf: (word: string) => string
  /** A text without the parts that tell of nothing wrong; empty where it is only a mild trouble. */
  withoutHarmless: (folded: string) => string
  /** Whether a text asks for help and says nothing of what is wrong: "999", "call an ambulance". */
  asksForHelp: (folded: string) => boolean
}

/** Words that say no, or that something does not work. They are grammar: the search treats them apart. */
const NEGATIONS = [
  'cannot cant unable difficult difficulty hard trouble struggle struggling couldnt wont problems problem',
  'not no never isnt doesnt dont havent hasnt without',
].map((words) => ({ words: words.split(' ') }))

/** Reads the sayings once, for many texts. */
export function openVocabulary({ same, harmless, mild, means, asks }: BareSayings): Vocabulary {
  const family = new Map(
    [...NEGATIONS, ...same].flatMap(({ words }) => words.map((word) => [fold(word), fold(words[0]!)])),
  )
  const left = harmless.map(({ say, notAfter }) => ({ pattern: sayingsPattern(say), notAfter: new Set(notAfter) }))
  const only = (rows: BareSayings['asks']) =>
    rows.map(({ say, beside }) => ({ pattern: sayingsPattern(say), beside: new Set(beside.map(fold)) }))
  const [mildOnly, asksOnly] = [only(mild), only(asks)]
  const readAs = means.map(({ say, instead }) => ({ pattern: sayingsPattern(say), instead: fold(instead) }))
  return {
    familyOf: (word) => family.get(word) ?? stem(word),
    withoutHarmless: (folded) => {
      if (mildOnly.some((row) => saysOnly(folded, row))) return ''
      const rest = left.reduce((text, row) => leaveOut(text, row), folded)
      return tidy(readAs.reduce((text, { pattern, instead }) => text.replace(pattern, instead), rest))
    },
    asksForHelp: (folded) => asksOnly.some((row) => saysOnly(folded, row)),
  }
}

/** The families of the telling words of a text. */
export function keysOf(text: string, { familyOf }: Pick<Vocabulary, 'familyOf'>): string[] {
  return [...new Set(tellingWords(wordsOf(fold(text))).map(familyOf))]
}

/** Whether a text has one of some sayings, and nothing else but words that often stand beside it. */
function saysOnly(folded: string, { pattern, beside }: { pattern: RegExp; beside: ReadonlySet<string> }): boolean {
  const rest = tidy(folded.replace(pattern, ' '))
  return rest !== folded && rest.split(' ').every((word) => word === '' || beside.has(word))
}

function leaveOut(folded: string, { pattern, notAfter }: { pattern: RegExp; notAfter: ReadonlySet<string> }): string {
  return folded.replace(pattern, (found: string, at: number) =>
    notAfter.has(folded.slice(0, at).trimEnd().split(' ').at(-1)!) ? found : ' ',
  )
}

function tidy(text: string): string {
  return text.replace(/ +/g, ' ').trim()
}
