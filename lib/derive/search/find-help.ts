import { CARD_TIER_IDS, type CardTierId } from '../../model/help-tiers.ts'
import { consonantsOf, fold, wordsOf } from './fold-words.ts'
import { nearKeys } from './near-keys.ts'
import type { SearchIndex } from './open-search-index.ts'
import { typedTemperature } from './typed-temperature.ts'
import { keysOf } from './vocabulary.ts'

/** A line of the help cards that the words call for. */
export interface HelpHit {
  tier: CardTierId
  words: string
}

/** Lines of a card that are shown: of one that the words call for, and of the cards in general. */
const MOST = { called: 2, general: 5 }

/**
 * The help lines that hold all the words of one of their forms, or one of their sayings, or two words and more that stand in the line itself; at most two a tier.
 * "999" or "help" alone brings the first lines of each card. Only where nothing is found, words that no page knows are taken for slips of help words.
 */
export function findHelp(index: SearchIndex, query: string): HelpHit[] {
  const folded = index.vocabulary.withoutHarmless(fold(query))
  if (index.vocabulary.asksForHelp(folded)) return linesOf(index, () => true, MOST.general)
  const words = wordsOf(folded)
  const found = linesFor(index, typedTemperature(query) ? [...words, 'temperature'] : words, folded)
  if (found.length > 0) return found
  const mended = words.map((word) => mendSlip(index, word))
  return mended.some((word, at) => word !== words[at]) ? linesFor(index, mended, mended.join(' ')) : []
}

function linesFor(index: SearchIndex, words: readonly string[], folded: string): HelpHit[] {
  const { familyOf } = index.vocabulary
  const typed = keysOf(folded, index.vocabulary).filter((key) => key !== 'not' && key !== 'cannot')
  const all = new Set(words.map(familyOf))
  const said = ` ${folded} `
  return linesOf(
    index,
    ({ forms, sayings, own }) =>
      forms.some((form) => form.every((key) => all.has(key))) ||
      sayings.some((saying) => said.includes(saying)) ||
      (typed.length > 1 && typed.every((key) => own.has(key))),
    MOST.called,
  )
}

function linesOf(
  { help }: SearchIndex,
  wanted: (line: SearchIndex['help'][number]) => boolean,
  most: number,
): HelpHit[] {
  const found = help.filter(wanted)
  return CARD_TIER_IDS.flatMap((tier, rank) =>
    found
      .filter((line) => line.tier === rank)
      .slice(0, most)
      .map(({ words }) => ({ tier, words })),
  )
}

/** The help word that a word may be a slip of; the word itself where a page or a help form knows it. */
function mendSlip({ words, families, helpWords, vocabulary }: SearchIndex, word: string): string {
  if (word.length < 4 || words.at.has(word) || families.has(vocabulary.familyOf(word)) || helpWords.at.has(word))
    return word
  const near = nearKeys(word, helpWords, false, true)
    .filter(({ how, weight }) => how === 'slip' && weight > 0.65)
    .map(({ key, weight }) => ({ meant: helpWords.keys[key]!, weight }))
    .filter(({ meant }) => meant.length > 3 && isLikelySlip(word, meant))
  return near.sort((a, b) => b.weight - a.weight)[0]?.meant ?? word
}

/** Letters swapped ("pian"), vowels wrong ("suicidle") or letters left out ("tempature"): with another consonant it is another word, and "cooking" is no "choking". A word of 4 letters is only mended where they are swapped. */
function isLikelySlip(word: string, meant: string): boolean {
  if (lettersOf(word) === lettersOf(meant)) return true
  return (
    word.length > 4 && word[0] === meant[0] && (consonantsOf(word) === consonantsOf(meant) || isLeftOutOf(word, meant))
  )
}

/** Whether the word is the other one with letters left out. */
function isLeftOutOf(word: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === word[at]) at++
  return at === word.length
}

function lettersOf(word: string): string {
  return [...word].sort().join('')
}
