import type { LanguageRules } from '../check-content/cross-check.ts'
import { choiceOf } from '../model/word-list.ts'
import type { Passage } from '../parse/document.ts'
import { IssueList } from '../validate/issues.ts'
import { brandNames } from './brand-names.ts'
import { plainPairs } from './plain-pairs.ts'
import { lookAtWords, type WordFinding } from './plain-words.ts'
import { warnOfSentences } from './sentence-warnings.ts'
import { BRITISH, type Speller, speller } from './spelling.ts'
import { warnOfWords } from './word-warnings.ts'

/** All rules of language, as warnings: words never written, spelling, medical words without plain ones, hard sentences and pages. */
export const languageRules: LanguageRules = (files, { terms, names, brands }) => {
  const spelling = speller(names)
  const warnOfBrands = brandNames(brands)
  const warnOfPairs = plainPairs(terms)
  const nameSet = new Set(names.map((name) => name.toLowerCase()))
  return files.flatMap(({ file, passages }) => {
    const issues = new IssueList(file)
    warnOfWords(passages, issues)
    warnOfPairs(passages, issues)
    warnOfBrands(passages, issues)
    const told = new Set<string>()
    for (const passage of passages) {
      if (isForMachines(passage)) continue
      warnOfSpelling(passage, spelling, told, issues)
      if (passage.section !== 'More information')
        for (const finding of lookAtWords(passage.text, nameSet)) warnOfFinding(finding, passage, issues)
    }
    warnOfSentences(file, passages, nameSet, issues)
    return issues.issues
  })
}

/** Brands, and detail lines that hold ids. */
function isForMachines({ kind, text, part }: Passage): boolean {
  return part === 'brands' || (kind === 'detail' && /^(?:help|source|tier):/.test(text))
}

/** Each unknown word once a file: `told` holds those that were named. */
function warnOfSpelling(passage: Passage, { isCorrect, suggest }: Speller, told: Set<string>, issues: IssueList): void {
  const text = passage.text.replace(
    /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|uk|org|eu|net)\b/gi,
    (address) => ' '.repeat(address.length),
  )
  for (const match of text.matchAll(/\p{L}[\p{L}\p{N}'’-]*/gu)) {
    const word = match[0].replace(/['’-]+$/, '')
    if (told.has(word) || isCorrect(word)) continue
    told.add(word)
    const british = BRITISH[word.toLowerCase()]
    if (british) {
      issues.warn(
        'american-spelling',
        passage.at(match.index),
        `"${word}"`,
        'the British spelling',
        `Write "${british}".`,
      )
      continue
    }
    const meant = suggest(word)
    issues.warn(
      'spelling',
      passage.at(match.index),
      `"${word}"`,
      'a word of the British dictionary, or a medical word that is on the list',
      `${meant ? `Did you mean "${meant}"? ` : ''}If the word is right, add it to lib/language/medical-words.ts.`,
    )
  }
}

function warnOfFinding({ rule, offset, words, instead }: WordFinding, passage: Passage, issues: IssueList): void {
  const at = passage.at(offset)
  // A word that the standard's own list names already needs no second warning.
  if (issues.issues.some(({ line, column }) => line === at.line && Math.abs(column - at.column) < 2)) return
  const better = choiceOf(instead.slice(0, 3).map((word) => `"${word}"`))
  switch (rule) {
    case 'simpler-word':
      return issues.warn(rule, at, `"${words}"`, 'a simpler word', better ? `Write ${better}.` : 'Leave it out.')
    case 'hurtful-word':
      return issues.warn(
        rule,
        at,
        `"${words}"`,
        'a word that hurts or leaves out nobody',
        better ? `Write ${better}, or say it another way.` : 'Say it another way.',
      )
    case 'repeated-word':
      return issues.warn(rule, at, `"${words}"`, 'the word once', 'Delete one of the two.')
    case 'hard-sentence':
      return issues.warn(
        rule,
        at,
        `a sentence that is hard to read ("${words.slice(0, 60)}…")`,
        'words and sentences that a 14 year old reads with ease',
        'Make two sentences of it, and use shorter words.',
      )
    default: {
      const never: never = rule
      return never
    }
  }
}
