import type { Passage } from '../parse/document.ts'
import type { IssueList } from '../validate/issues.ts'
import { MEDICAL_WORDS } from './medical-words.ts'
import { type ReadingScores, scoreText, splitSentences, wordsOf } from './reading-scores.ts'

/** The limits of the standard: above them the editor is warned. Grades are US school grades; the UK age is about 5 more. */
export const LIMITS = {
  fleschKincaid: 6,
  smog: 9,
  meanSentence: 15,
  longSentences: 0.03,
  sentence: 25,
  paragraph: 4,
  sectionGrade: 8,
} as const
/** Scores of fewer sentences than this say nothing. */
const ENOUGH = 12
const ENOUGH_IN_SECTION = 8
/** SMOG was made for texts of 30 sentences and more. */
const ENOUGH_FOR_SMOG = 30

const MEDICAL = new Set(MEDICAL_WORDS.map((word) => word.toLowerCase()))

/** The text with "name" in place of medicines and other words of medicine: a hard name is not the writer's choice. `names` are in lower case. */
export function withoutNames(text: string, names: ReadonlySet<string>): string {
  return text.replace(/\p{L}[\p{L}-]+/gu, (word) => {
    const key = word.toLowerCase()
    return names.has(key) || MEDICAL.has(key) ? (word === key ? 'name' : 'Name') : word
  })
}

/** The passages that count for a score: whole sentences for readers, without headings, details and lists of links. */
export function proseOf(passages: readonly Passage[]): Passage[] {
  return passages.filter(
    ({ kind, section, part }) =>
      (kind === 'paragraph' || kind === 'item' || (kind === 'value' && part === 'summary')) &&
      section !== 'More information',
  )
}

/** The hardest sentences of a text, the worst first: long ones with long words. */
export function worstSentences(text: string, names: ReadonlySet<string>, most = 5): string[] {
  return splitSentences(text)
    .map((sentence) => ({ sentence, score: scoreText(withoutNames(sentence, names), []).fleschKincaid }))
    .filter(({ sentence }) => wordsOf(sentence).length > 6)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ sentence }) => sentence)
}

/** Warns of sentences and paragraphs that are too long, and of pages and sections that are hard to read. */
export function warnOfSentences(
  file: string,
  passages: readonly Passage[],
  names: ReadonlySet<string>,
  issues: IssueList,
): void {
  const prose = proseOf(passages)
  for (const passage of prose) {
    if (passage.text.length < 120 && passage.kind !== 'paragraph') continue
    const sentences = splitSentences(passage.text)
    for (const sentence of sentences) {
      const words = wordsOf(sentence).length
      if (words > LIMITS.sentence)
        issues.warn(
          'long-sentence',
          passage.at(passage.text.indexOf(sentence)),
          `a sentence of ${words} words ("${sentence.slice(0, 60)}…")`,
          '20 words or fewer',
          'Make two sentences of it, each with one thought.',
        )
    }
    if (passage.kind === 'paragraph' && sentences.length > LIMITS.paragraph)
      issues.warn(
        'long-paragraph',
        passage.at(0),
        `a paragraph of ${sentences.length} sentences`,
        '3 sentences or fewer',
        'Make two paragraphs of it, or a list.',
      )
  }
  if (!file.includes('/')) return
  const text = textOf(prose)
  const scores = scoreText(withoutNames(text, names), [])
  const hard = scores.sentences < ENOUGH ? [] : faultsOf(scores, shareOfLong(text))
  const place = prose[0]?.at(0) ?? { line: 1, column: 1 }
  if (hard.length > 0)
    issues.warn(
      'hard-page',
      place,
      `a page that is hard to read: ${hard.join(', ')}`,
      `Flesch-Kincaid ${LIMITS.fleschKincaid}, SMOG ${LIMITS.smog}, ${LIMITS.meanSentence} words a sentence, at most`,
      `Begin with these sentences: ${worst(text, names)}`,
    )
  for (const [section, own] of Map.groupBy(prose, (passage) => passage.section)) {
    const sectionText = textOf(own)
    const { fleschKincaid, sentences } = scoreText(withoutNames(sectionText, names), [])
    if (section === '' || sentences < ENOUGH_IN_SECTION || fleschKincaid <= LIMITS.sectionGrade) continue
    issues.warn(
      'hard-section',
      own[0]!.at(0),
      `"${section}" is hard to read: Flesch-Kincaid ${fleschKincaid.toFixed(1)}`,
      `${LIMITS.sectionGrade} at most`,
      `Begin with these sentences: ${worst(sectionText, names)}`,
    )
  }
}

function faultsOf({ fleschKincaid, smog, meanSentence, sentences }: ReadingScores, long: number): string[] {
  const faults: string[] = []
  if (fleschKincaid > LIMITS.fleschKincaid) faults.push(`Flesch-Kincaid ${fleschKincaid.toFixed(1)}`)
  if (sentences >= ENOUGH_FOR_SMOG && smog > LIMITS.smog) faults.push(`SMOG ${smog.toFixed(1)}`)
  if (meanSentence > LIMITS.meanSentence) faults.push(`${meanSentence.toFixed(1)} words a sentence`)
  if (long > LIMITS.longSentences && long * sentences > 1.5)
    faults.push(`${Math.round(long * 100)} in 100 sentences over 20 words`)
  return faults
}

function shareOfLong(text: string): number {
  const sentences = splitSentences(text)
  return sentences.filter((sentence) => wordsOf(sentence).length > 20).length / Math.max(1, sentences.length)
}

function worst(text: string, names: ReadonlySet<string>): string {
  return worstSentences(text, names)
    .map((sentence, index) => `(${index + 1}) "${sentence}"`)
    .join(' ')
}

function textOf(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('\n')
}
