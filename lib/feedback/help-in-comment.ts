import { helpCards } from '../derive/help/help-card-view.ts'
import type { HelpNotice } from '../derive/help/help-notice.ts'
import { fold, stem, wordsOf } from '../derive/search/fold-words.ts'
import { keysOf, openVocabulary, type Vocabulary } from '../derive/search/vocabulary.ts'
import type { HelpLine } from '../model/help-tiers.ts'
import type { Helpline, Library } from '../model/library.ts'

/** Lines a card: the most serious are enough to act on. */
const MOST = 3

/** The help that a comment calls for; null where none does. It looks for lines of the emergency and urgent cards, sentence by sentence. */
export function helpInComment(
  comment: string,
  { help, sayings }: Pick<Library, 'help' | 'sayings'>,
  helplines: readonly Helpline[],
): HelpNotice | null {
  const vocabulary = openVocabulary(sayings)
  const sentences = comment.split(/[.!?;\n]+/).map((text) => readSentence(text, vocabulary))
  const found = help.filter((line) => line.tier !== 'team' && sentences.some(readerOf(line, vocabulary)))
  if (found.length === 0) return null
  return {
    cards: helpCards(
      found.map(({ tier, words }) => ({ tier, words, group: null })),
      MOST,
    ),
    helplines: found.some(({ talk }) => talk)
      ? helplines.filter(({ hours }) => hours.startsWith('24 hours')).map(({ name, phone }) => ({ name, phone }))
      : [],
  }
}

/** A sentence in the forms that it is looked at in. */
interface Sentence {
  /** With one space on each side of every word, so that a saying is found as whole words. */
  said: string
  keys: ReadonlySet<string>
  stems: ReadonlySet<string>
}

function readSentence(text: string, vocabulary: Vocabulary): Sentence {
  const folded = vocabulary.withoutHarmless(fold(text))
  return {
    said: ` ${folded} `,
    keys: new Set(keysOf(folded, vocabulary)),
    stems: new Set(wordsOf(folded).map(stem)),
  }
}

/** What tells whether a sentence speaks of a help line. */
function readerOf({ asked }: HelpLine, vocabulary: Vocabulary): (sentence: Sentence) => boolean {
  // Two telling words and more in one sentence, in whatever order and with words that mean the same.
  const sets = asked.say.map((form) => keysOf(form, vocabulary)).filter((keys) => keys.length > 1)
  // One word stands for itself only: its family may hold open ones ("seizure", "fit").
  const words = asked.say.filter((form) => !form.includes(' ')).map((form) => stem(fold(form)))
  const phrases = [...asked.exactly, ...asked.say.filter((form) => form.includes(' '))].map((form) => ` ${fold(form)} `)
  return ({ said, keys, stems }) =>
    phrases.some((phrase) => said.includes(phrase)) ||
    sets.some((set) => set.every((key) => keys.has(key))) ||
    words.some((word) => stems.has(word))
}
