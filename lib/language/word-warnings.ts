import type { Passage } from '../parse/document.ts'
import type { IssueList } from '../validate/issues.ts'
import { FREQUENCY_WORDS, NEVER_WRITE } from './never-write.ts'
import { splitSentences } from './reading-scores.ts'

const ANY = new RegExp(
  [...NEVER_WRITE.map(({ pattern }) => pattern), FREQUENCY_WORDS].map(({ source }) => `(?:${source})`).join('|'),
  'i',
)

/** Warns of words that the standard never writes, once for each rule and passage. */
export function warnOfWords(passages: readonly Passage[], issues: IssueList): void {
  for (const passage of passages) {
    // Titles of other people's pages are theirs.
    if (!ANY.test(passage.text) || passage.part === 'brands' || passage.section === 'More information') continue
    for (const { rule, pattern, expected, remedy } of NEVER_WRITE) {
      const match = pattern.exec(passage.text)
      if (match)
        issues.warn(
          rule,
          passage.at(match.index),
          `"${quoted(passage.text, match.index, match[0].length)}"`,
          expected,
          remedy,
        )
    }
    warnOfFrequency(passage, issues)
  }
}

/** A rare cancer, a common cold, and a word that is only named in quotes say nothing of how many people get an effect. */
const NOT_HOW_OFTEN =
  /^.{0,3}(?:\bin common\b|["'“‘]|\bcommon (?:cold|sense|questions?)\b|\b\w+ (?:\w+ ){0,2}(?:kinds?|types?|forms?|cancers?|tumours?|lymphomas?|leukaemias?|disease|condition|illness)\b)/i

function warnOfFrequency(passage: Passage, issues: IssueList): void {
  const match = FREQUENCY_WORDS.exec(passage.text)
  if (!match || NOT_HOW_OFTEN.test(passage.text.slice(Math.max(0, match.index - 3)))) return
  const sentence = splitSentences(passage.text).find((one) => one.includes(match[0])) ?? passage.text
  if (/\d/.test(sentence)) return
  issues.warn(
    'frequency-word',
    passage.at(match.index),
    `"${quoted(passage.text, match.index, match[0].length)}" without a number`,
    'how many in every 100 people, or no word for it',
    'Let the band say how often, or write the number that a source gives.',
  )
}

/** The words found, with one or two on each side. */
export function quoted(text: string, index: number, length: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, index - 14)) + 1
  const end = text.indexOf(' ', Math.min(text.length, index + length + 12))
  return text.slice(Math.min(from, index), end === -1 ? undefined : end).trim()
}
