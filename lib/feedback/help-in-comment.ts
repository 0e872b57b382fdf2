import { helpCards } from '../derive/help-card-view.ts'
import type { HelpNotice } from '../derive/help-notice.ts'
import { fold, stem, wordsOf } from '../derive/search/fold-words.ts'
import { keysOf } from '../derive/search/open-search-index.ts'
import type { HelpLine } from '../model/help-tiers.ts'
import type { Helpline } from '../model/library.ts'

const SELF_HARM = new Set(['may-end-life', 'very-low'])
/** Lines a card: the most serious are enough to act on. */
const MOST = 3

/** The help that a comment calls for; null where none does. It looks for lines of the emergency and urgent cards, sentence by sentence. */
export function helpInComment(
  comment: string,
  help: readonly HelpLine[],
  helplines: readonly Helpline[],
): HelpNotice | null {
  const sentences = comment.split(/[.!?;\n]+/).map(readSentence)
  const found = help.filter((line) => line.tier !== 'team' && sentences.some(readerOf(line)))
  if (found.length === 0) return null
  return {
    cards: helpCards(
      found.map(({ tier, words }) => ({ tier, words, group: null })),
      MOST,
    ),
    helplines: found.some(({ id }) => SELF_HARM.has(id))
      ? helplines.filter(({ hours }) => hours.startsWith('24 hours')).map(({ name, phone }) => ({ name, phone }))
      : [],
  }
}

/** A sentence in the forms that it is looked at in. */
interface Sentence {
  plain: string
  keys: ReadonlySet<string>
  stems: ReadonlySet<string>
}

const readSentence = (text: string): Sentence => ({
  plain: plainWords(text),
  keys: new Set(keysOf(text)),
  stems: new Set(wordsOf(fold(text)).map(stem)),
})

/** What tells whether a sentence speaks of a help line. */
function readerOf({ asked }: HelpLine): (sentence: Sentence) => boolean {
  // Two telling words and more in one sentence, in whatever order and with words that mean the same.
  const sets = asked.say.map(keysOf).filter((keys) => keys.length > 1)
  // One word stands for itself only: its family may hold open ones ("seizure", "fit").
  const words = asked.say.filter((form) => !form.includes(' ')).map((form) => stem(fold(form)))
  const phrases = [...asked.exactly, ...asked.say.filter((form) => form.includes(' '))].map(plainWords)
  return ({ plain, keys, stems }) =>
    phrases.some((phrase) => plain.includes(phrase)) ||
    sets.some((set) => set.every((key) => keys.has(key))) ||
    words.some((word) => stems.has(word))
}

/** Lower case, with one space on each side of every word, so that a saying is found as whole words. */
function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
