import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { splitSentences, syllablesOf, wordsOf } from './reading-scores.ts'
import { withoutNames } from './sentence-warnings.ts'

/** The retext rules, wrapped: words with a simpler one, words that hurt, words typed twice, sentences that are too hard. */

/** What a rule said of some words of a text. */
export interface WordFinding {
  rule: 'simpler-word' | 'hurtful-word' | 'repeated-word' | 'hard-sentence'
  /** Where the words start in the text. */
  offset: number
  words: string
  /** Words to use instead, the best first. */
  instead: string[]
}

/** Words that the rules flag and that plain English needs. Each was looked at in the whole content. */
const NOT_HARD = [
  'address',
  'advise',
  'all of',
  'contains',
  'delete',
  'effect',
  'forward',
  'function',
  'however',
  'it is',
  'monitor',
  'operate',
  'provide',
  'there are',
  'there is',
  'type',
  'very',
  'whether or not',
]
const NOT_HURTFUL = [
  'boy',
  'boys',
  'clearly',
  'daft',
  'daughter',
  'daughters',
  'depressed',
  'easily',
  'easy',
  'female',
  'females',
  'girl',
  'girls',
  'husband',
  'just',
  'male',
  'males',
  'man',
  'men',
  'mental',
  'midwife',
  'midwives',
  'mother',
  'mothers',
  'obvious',
  'obviously',
  'of course',
  'period',
  'simple',
  'simply',
  'son',
  'sons',
  'special',
  'suffer from',
  'suffering from',
  'suffers from',
  'wife',
  'woman',
  'women',
]

const HARD_FROM = 14
const english = unified().use(retextEnglish).freeze()
const phrases = unified()
  .use(retextSimplify, { ignore: NOT_HARD })
  .use(retextEquality, { ignore: NOT_HURTFUL })
  .freeze()
const repeated = unified().use(retextRepeatedWords).freeze()
const readable = unified()
  .use(retextReadability, { age: 18, threshold: 5 / 7, minWords: HARD_FROM })
  .freeze()

const TWICE = /(?<![\p{L}\p{N}'’-])([\p{L}]+)\s+\1(?![\p{L}\p{N}'’-])/iu

const remembered = new Map<string, WordFinding[]>()

/** What the rules say of a line of text. A line that was looked at before is not looked at again. */
export function lookAtWords(text: string, names: ReadonlySet<string>): WordFinding[] {
  const before = remembered.get(text)
  if (before) return before
  const found: WordFinding[] = []
  const look = (processor: typeof phrases) => {
    const file = new VFile(text)
    processor.runSync(english.parse(file) as never, file)
    for (const message of file.messages) {
      const rule = RULES[message.source ?? '']
      if (rule)
        found.push({
          rule,
          offset: offsetOf(message.place),
          words: message.actual ?? '',
          instead: (message.expected ?? []).filter((one) => one !== message.actual),
        })
    }
  }
  look(phrases)
  if (TWICE.test(text)) look(repeated)
  for (const sentence of splitSentences(text)) {
    const plain = withoutNames(sentence, names)
    if (mayBeHard(plain) && isHard(plain))
      found.push({ rule: 'hard-sentence', offset: text.indexOf(sentence), words: sentence, instead: [] })
  }
  remembered.set(text, found)
  return found
}

function isHard(sentence: string): boolean {
  const file = new VFile(sentence)
  readable.runSync(english.parse(file) as never, file)
  return file.messages.length > 0
}

/** The readability rule costs a millisecond a sentence: only long ones with several long words get it. */
function mayBeHard(sentence: string): boolean {
  const words = wordsOf(sentence)
  return words.length >= HARD_FROM && words.filter((word) => syllablesOf(word) >= 3).length >= 4
}

const RULES: Record<string, WordFinding['rule']> = {
  'retext-simplify': 'simpler-word',
  'retext-equality': 'hurtful-word',
  'retext-repeated-words': 'repeated-word',
}

function offsetOf(place: VFile['messages'][number]['place']): number {
  return (place && ('start' in place ? place.start.offset : place.offset)) ?? 0
}
