import { listOf } from '../../model/word-list.ts'
import { kindWords, type SearchKind } from './search-kinds.ts'
import type { SearchAnswer, SearchHit } from './search-names.ts'

/** The words of what a search found. */

/** Why an entry was found, as a sentence or "nausea: feeling or being sick"; an empty string where its name says so itself. */
export function formatReason({ entry, term }: SearchHit): string {
  const name = inSentence(entry.name)
  switch (term.why) {
    case 'name':
      return ''
    case 'brand':
      return `${term.text} is a brand of ${name}`
    case 'other':
      return `${term.text} is another name for ${name}`
    case 'form':
      return `${term.text} is ${term.is}: this page is not about ${term.text}`
    case 'medical':
    case 'everyday':
      return `${term.text}: ${name}`
  }
}

/** What a reader must look at before they take the first result for theirs: its name is only near, words beside it are not known, or it is of another form. An empty string where its name is spelt as it was typed. */
export function formatWarning(answer: Pick<SearchAnswer, 'hits' | 'meant' | 'beyond' | 'guess'>): string {
  const [top] = answer.hits
  return [formatForm(top), formatGuess(answer), formatCheck(answer)].filter((words) => words !== '').join(' ')
}

/** What is said first of a medicine that has no page; "close to" where its name was not typed letter by letter. */
export function formatElsewhere({ entry, term, how }: SearchHit): string {
  const no = `We have no page about ${inSentence(entry.name)} yet.`
  return how === 'same'
    ? no
    : `${term.text} is close to what you typed. ${no} Check every letter on the box: names of different medicines can look alike.`
}

/** That what was typed is not the whole name of the first page. */
function formatGuess({ hits: [top], guess, beyond }: Pick<SearchAnswer, 'hits' | 'guess' | 'beyond'>): string {
  if (!top || !guess || beyond) return ''
  return `What you typed is not a whole name: ${inSentence(top.entry.name)} is a guess. Check every letter: names of different medicines can look alike.`
}

/** That there is no page about the form of a medicine that was typed. */
function formatForm(top: SearchHit | undefined): string {
  if (top?.term.why !== 'form') return ''
  return `We have no page about ${top.term.text}, which is ${top.term.is}. The first page here is about ${inSentence(top.entry.name)}, not ${top.term.text}: how you have them and their side effects can differ. Ask your team.`
}

function formatCheck({ hits: [top], meant, beyond }: Pick<SearchAnswer, 'hits' | 'meant' | 'beyond'>): string {
  if (!top || (!meant && !beyond) || (top.entry.kind !== 'medicine' && top.entry.kind !== 'treatment')) return ''
  const check =
    top.entry.kind === 'medicine'
      ? 'Check every letter on the box: names of different medicines can look alike.'
      : 'Check every letter: names of different treatments can look alike.'
  return beyond
    ? `We do not know “${beyond}”: the first page here is about ${inSentence(top.entry.name)} only. ${check}`
    : check
}

/** The name as it stands inside a sentence; abbreviations keep their capitals. */
export function inSentence(name: string): string {
  return /^.[A-Z0-9]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** "1 side effect and 6 medicines", in the order given. */
export function formatCount(hits: readonly Pick<SearchHit, 'entry'>[]): string {
  const counts = new Map<SearchKind, number>()
  for (const { entry } of hits) counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1)
  const parts = [...counts].map(([kind, count]) => `${count} ${kindWords(kind, count)}`)
  return listOf(parts)
}
