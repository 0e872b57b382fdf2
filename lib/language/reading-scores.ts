import { fleschKincaid } from 'flesch-kincaid'
import { smogFormula } from 'smog-formula'
import { syllable } from 'syllable'

/** How hard a text is to read. A tripwire, not a proof: people who read the page are the proof. */
export interface ReadingScores {
  words: number
  sentences: number
  /** School grade by Flesch and Kincaid (UK age is about 5 more); 0 for an empty text. */
  fleschKincaid: number
  /** SMOG grade, which predicts full understanding and reads 2 to 3 higher. */
  smog: number
  meanSentence: number
  longest: { sentence: string; words: number }
}

/** Splits text into sentences. Each line is a block of its own: a list item ends where its line ends. */
export function splitSentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.?!:])\s+(?=["'“‘(]?[A-Z0-9])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

/**
 * Scores a text. `names` (medicines, brands) are counted as one plain word each: a hard name is not the writer's choice.
 */
export function scoreText(text: string, names: readonly string[]): ReadingScores {
  const plain =
    names.length === 0 ? text : text.replace(namePattern(names), (name) => (/^\p{Lu}/u.test(name) ? 'Name' : 'name'))
  const sentences = splitSentences(plain)
  const words = sentences.map((sentence) => wordsOf(sentence))
  const all = words.flat()
  const syllables = all.map(syllablesOf)
  let longest = { sentence: '', words: 0 }
  sentences.forEach((sentence, index) => {
    if (words[index]!.length > longest.words) longest = { sentence, words: words[index]!.length }
  })
  if (all.length === 0) return { words: 0, sentences: 0, fleschKincaid: 0, smog: 0, meanSentence: 0, longest }
  return {
    words: all.length,
    sentences: sentences.length,
    fleschKincaid: fleschKincaid({
      sentence: sentences.length,
      word: all.length,
      syllable: syllables.reduce((sum, count) => sum + count, 0),
    }),
    smog: smogFormula({ sentence: sentences.length, polysillabicWord: syllables.filter((count) => count >= 3).length }),
    meanSentence: all.length / sentences.length,
    longest,
  }
}

/** Number of words in a sentence; numbers count, lone punctuation does not. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
}

let kept: { names: readonly string[]; pattern: RegExp } | undefined

function namePattern(names: readonly string[]): RegExp {
  if (kept?.names !== names) {
    const sorted = [...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    kept = { names, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'giu') }
  }
  return kept.pattern
}

const counted = new Map<string, number>()

/** Number of syllables of a word. Counted once for each word. */
export function syllablesOf(word: string): number {
  const before = counted.get(word)
  if (before !== undefined) return before
  const count = syllable(word)
  counted.set(word, count)
  return count
}
