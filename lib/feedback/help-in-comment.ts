import { HELP_SAYINGS, HELP_WORDS } from '../derive/search/help-words.ts'
import { fold, stem, wordsOf } from '../derive/search/fold-words.ts'
import { keysOf } from '../derive/search/open-search-index.ts'
import { CARD_TIER_IDS, HELP_AFTER, helpTier, type CardTierId, type HelpTrigger } from '../model/help-tiers.ts'
import type { Helpline } from '../model/library.ts'

/** What somebody is told at once who writes of an emergency in a comment. */
export interface HelpNotice {
  cards: { tier: CardTierId; label: string; heading: string; lines: string[]; after: string | null }[]
  /** Somebody to talk to at any hour, where the comment speaks of self-harm. */
  helplines: { name: string; phone: string }[]
}

/** Right for a search box; in a sentence they mean too many other things ("keep fit", "this page is hopeless", "I am 38"). */
const TOO_OPEN = new Set([
  'fit',
  'temp',
  'flu',
  'pus',
  'breathing',
  'infection',
  'confused',
  'confusion',
  'muddled',
  'hopeless',
  'clot',
  'faint',
  'fainting',
  'fainted',
  'collapse',
  'bleeding',
  'bleed',
  'chills',
  'very unwell',
  'unwell',
  'blind',
  'incontinence',
  'diarrhoea times',
  'weight gain fast',
])
const SELF_HARM = new Set(['may-end-life', 'very-low'])
/** Lines a card: the most serious are enough to act on. */
const MOST = 3

/** The help that a comment calls for; null where none does. It looks for lines of the emergency and urgent cards, sentence by sentence. */
export function helpInComment(
  comment: string,
  triggers: readonly HelpTrigger[],
  helplines: readonly Helpline[],
): HelpNotice | null {
  const sentences = comment.split(/[.!?;\n]+/).map(readSentence)
  const found = triggers.filter(({ id, tier }) => tier !== 'team' && sentences.some(readerOf(id)))
  if (found.length === 0) return null
  return {
    cards: CARD_TIER_IDS.map((tier) => ({
      tier,
      lines: found
        .filter((line) => line.tier === tier)
        .slice(0, MOST)
        .map((line) => line.words),
    }))
      .filter(({ lines }) => lines.length > 0)
      .map(({ tier, lines }) => ({
        tier,
        label: helpTier(tier).label,
        heading: helpTier(tier).heading,
        lines,
        after: tier === 'urgent' ? HELP_AFTER : null,
      })),
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

const readers = new Map<string, (sentence: Sentence) => boolean>()

/** What tells whether a sentence speaks of a help line. Made once for each line. */
function readerOf(id: string): (sentence: Sentence) => boolean {
  const known = readers.get(id)
  if (known) return known
  const forms = (HELP_WORDS[id] ?? []).filter((form) => !TOO_OPEN.has(form))
  // Two telling words and more in one sentence, in whatever order and with words that mean the same.
  const sets = forms.map(keysOf).filter((keys) => keys.length > 1)
  // One word stands for itself only: its family may hold open ones ("seizure", "fit").
  const words = forms.filter((form) => !form.includes(' ')).map((form) => stem(fold(form)))
  const phrases = [...(HELP_SAYINGS[id] ?? []), ...forms.filter((form) => form.includes(' '))].map(plainWords)
  const reader = ({ plain, keys, stems }: Sentence) =>
    phrases.some((phrase) => plain.includes(phrase)) ||
    sets.some((set) => set.every((key) => keys.has(key))) ||
    words.some((word) => stems.has(word))
  readers.set(id, reader)
  return reader
}

/** Lower case, with one space on each side of every word, so that a saying is found as whole words. */
function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
