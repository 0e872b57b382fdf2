import type { Passage } from '../../parse/document.ts'
import type { IssueList } from '../issues.ts'
import { folded } from '../word-folding.ts'
import { harmfulAdvice } from './advice.ts'
import type { AdviceKind } from './advice-row.ts'
import { dangerSigns } from './danger-signs.ts'
import { maskedTemperature } from './masked-temperature.ts'
import { type Above, ANY_ADVICE, isCall } from './situations.ts'

const REMEDY = 'Delete the sentence: the help lines say whom to call, and how soon.'
/** What each kind of advice is told as. */
const RULES: Readonly<Record<AdviceKind | 'masked', { rule: string; expected: string }>> = {
  delayed: { rule: 'advice-delays', expected: 'words that do not make people wait' },
  softened: { rule: 'advice-softens', expected: 'a plain call, or no words about it' },
  belittled: { rule: 'advice-belittles', expected: 'the sign taken seriously, or no words about it' },
  'self-treated': { rule: 'advice-treats', expected: 'a call before anything that a reader does' },
  masked: { rule: 'temperature-masked', expected: 'nothing that hides a temperature before it is checked and told' },
  misdirected: {
    rule: 'advice-misdirects',
    expected: '999 or A&E for an emergency, the advice line for what is urgent',
  },
}
/** Titles of other people's pages, questions of the reader, the history of the file. */
const NOT_ADVICE = new Set(['More information', 'Questions to ask your team'])
/** Details of an effect that hold ids. */
const IDS = /^(?:help|row|group|tier|source):/
/** What the name of an effect says to the words about it in a medicine: its tier is known there, so a wait is told of elsewhere. */
const BUT_WAITING: ReadonlySet<AdviceKind> = new Set([...ANY_ADVICE].filter((kind) => kind !== 'delayed'))
/** What the name of a side effect's own page says to all of its words: what people do about it is its purpose. */
const WORDS_ALONE: ReadonlySet<AdviceKind> = new Set(['delayed', 'softened', 'belittled'])
const STANDS_FOR_IT = /^(?:it|this|that|they|these|those|there is no|do not worry|ignore)\b/i

/** Reports advice that harms beside a sign of danger: it delays, softens, belittles, treats, sends elsewhere or hides a temperature. */
export function validateAdvice(file: string, passages: readonly Passage[], issues: IssueList): void {
  if (file === 'help.md') return // its lines finish a sentence: they have rules of their own
  const seen = passages.map(folded)
  const page = subjectOf(file, seen)
  seen.forEach((passage, place) => {
    if (isNoAdvice(passage)) return
    const { name, text, start } = nameAndText(passage)
    const above = name ? { words: name, kinds: BUT_WAITING } : aboveOf(passage, place, seen, page)
    const found =
      maskedTemperature(text, above.words) ?? harmfulAdvice(passage.part === 'Do' ? capitalised(text) : text, above)
    if (!found || isOfTeam(passage, found.kind)) return
    const { rule, expected } = RULES[found.kind]
    const beside = 'sign' in found ? ` beside "${found.sign}"` : ''
    issues.error(rule, passage.at(start + found.index), `"${found.words}"${beside}`, expected, REMEDY)
  })
}

function isNoAdvice({ kind, section, part, text }: Passage): boolean {
  if (kind === 'value' && part === 'changes') return true
  return NOT_ADVICE.has(section) || (kind === 'detail' && IDS.test(text))
}

/** What all words of a file are about: the text on temperature, and the name of a side effect that is a sign of danger itself. */
function subjectOf(file: string, passages: readonly Passage[]): string {
  if (file === 'shared/temperature.md') return 'A high temperature.'
  const name =
    file.startsWith('side-effects/') && passages.find(({ kind, part }) => kind === 'value' && part === 'name')
  return name && dangerSigns(name.text).length > 0 ? name.text : ''
}

/** An effect of a medicine begins with its name: "Chest pain: …". */
function nameAndText({ section, kind, text }: Passage): { name: string | undefined; text: string; start: number } {
  const name = section === 'Side effects' && kind === 'item' ? /^([^:.]{3,80}): /.exec(text) : null
  return { name: name?.[1], text: text.slice(name?.[0].length ?? 0), start: name?.[0].length ?? 0 }
}

/** What stands above a passage: the line that opens its list, the paragraph that "it" speaks of, its heading, its page. */
function aboveOf(passage: Passage, place: number, all: readonly Passage[], page: string): Above {
  if (passage.kind !== 'value') {
    const paragraph = all.slice(0, place).findLast(({ kind }) => kind === 'paragraph' || kind === 'heading')
    const last =
      paragraph?.kind === 'paragraph' && paragraph.section === passage.section ? paragraph.text.trimEnd() : ''
    if (last !== '' && (passage.kind === 'item' ? last.endsWith(':') : STANDS_FOR_IT.test(passage.text)))
      return { words: last.split(/(?<=[.?!]) /).at(-1)!, kinds: ANY_ADVICE }
    if (dangerSigns(passage.part).length > 0)
      return { words: passage.part, kinds: ANY_ADVICE, isCalled: hasCall(passage, all) }
  }
  return { words: page, kinds: WORDS_ALONE }
}

/** Steps under a heading: one of them is the call. */
function hasCall({ section, part }: Passage, all: readonly Passage[]): boolean {
  return all.some(
    (other) => other.section === section && other.part === part && other.kind !== 'heading' && isCall(other.text),
  )
}

/** What the team does is no order to the reader, and the team may wait. */
function isOfTeam({ section }: Passage, kind: AdviceKind | 'masked'): boolean {
  return section === 'What your team can do' && (kind === 'self-treated' || kind === 'delayed')
}

/** The lines under "Do" are orders, though they begin small. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
