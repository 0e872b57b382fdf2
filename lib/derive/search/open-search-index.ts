import { fold, soundKey, tellsApart, wordsOf } from './fold-words.ts'
import { type SearchIndexData, unpackWords } from './search-index.ts'
import type { WordKind } from './search-entries.ts'
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts'
import { letterBits } from './slips.ts'
import { tellingWords } from './small-words.ts'
import { keysOf, openVocabulary, type Vocabulary } from './vocabulary.ts'

/** The names index, unpacked for quick look-ups. */
export interface SearchIndex {
  entries: OpenEntry[]
  terms: Term[]
  /** Whole names and phrases, without spaces. */
  wholes: Lookup
  /** Single telling words. */
  words: Lookup
  /** Terms by the family of their words. */
  families: ReadonlyMap<string, number[]>
  help: HelpForm[]
  /** Single words of the help forms. */
  helpWords: Lookup
  vocabulary: Vocabulary
  /** Kinds of medicine that have no page, and who else to ask. */
  elsewhere: SearchIndexData['elsewhere']
  helplines: SearchIndexData['helplines']
}

export interface OpenEntry {
  kind: SearchKind
  name: string
  slug: string
  summary: string
  words: { word: string; why: WordKind }[]
  /** Names of other forms of a medicine: the page is not about them. */
  forms: { word: string; is: string }[]
  /** For a side effect: the medicines that list it, packed. */
  listed: readonly number[]
  /** For a side effect: its usual tier, then its help lines of that tier. */
  act: readonly number[]
}

/** A name or phrase that leads to an entry. */
export interface Term {
  entry: number
  text: string
  why: WordKind | 'name' | 'form'
  /** What another form is; empty for words of the entry itself. */
  is: string
  /** Place among the words of the entry. */
  place: number
  /** Families of its telling words. */
  keys: string[]
}

export interface Lookup {
  keys: string[]
  bits: Int32Array
  /** Numbers of the terms of each key. */
  terms: number[][]
  at: ReadonlyMap<string, number>
  bySound: ReadonlyMap<string, number[]>
}

export interface HelpForm {
  tier: number
  words: string
  /** Each form as the families of its words. */
  forms: string[][]
  /** Sayings, folded, with a space on each side. */
  sayings: string[]
  own: ReadonlySet<string>
}

/** Unpacks the index. Takes some milliseconds for hundreds of entries, so it is done once, when the index arrives. */
export function openSearchIndex(data: SearchIndexData): SearchIndex {
  const entries = data.entries.map(([kind, name, slug, summary, words, listed = [], act = []]): OpenEntry => ({
    kind: SEARCH_KINDS[kind]!.id,
    name,
    slug,
    summary,
    ...unpackWords(words),
    listed,
    act,
  }))
  const vocabulary = openVocabulary(data.sayings)
  const terms: Term[] = []
  const wholes = new Map<string, number[]>()
  const words = new Map<string, number[]>()
  const families = new Map<string, number[]>()
  entries.forEach((entry, at) => {
    const seen = new Set<string>()
    for (const [place, { word, why, is }] of [
      { word: entry.name, why: 'name' as const, is: '' },
      ...entry.words.map((one) => ({ ...one, is: '' })),
      ...entry.forms.map((one) => ({ ...one, why: 'form' as const })),
    ].entries()) {
      const folded = fold(word)
      if (!folded || seen.has(folded)) continue
      seen.add(folded)
      const telling = tellingWords(wordsOf(folded))
      const term: Term = { entry: at, text: word, why, is, place, keys: [...new Set(telling.map(vocabulary.familyOf))] }
      const number = terms.push(term) - 1
      add(wholes, folded.replaceAll(' ', ''), number)
      for (const one of new Set(telling)) add(words, one, number)
      for (const key of term.keys) add(families, key, number)
    }
  })
  const help = data.help.map(([tier, line, forms, sayings]): HelpForm => ({
    tier,
    words: line,
    forms: forms.map((form) => formOf(form, vocabulary)),
    sayings: sayings.map((saying) => ` ${fold(saying)} `),
    own: new Set(keysOf(line, vocabulary)),
  }))
  const helpWords = new Map(
    data.help.flatMap(([, , forms], at) => tellingWords(wordsOf(fold(forms.join(' ')))).map((word) => [word, [at]])),
  )
  return {
    entries,
    terms,
    wholes: lookup(wholes),
    words: lookup(words),
    families,
    help,
    helpWords: lookup(helpWords),
    vocabulary,
    elsewhere: data.elsewhere,
    helplines: data.helplines,
  }
}

/** The families of a form of the help words. Where only one word of several tells much ("burning up"), the small ones count too. */
function formOf(form: string, vocabulary: Vocabulary): string[] {
  const words = wordsOf(fold(form))
  const keys = keysOf(form, vocabulary)
  return keys.length > 1 || words.length === 1 ? keys : [...new Set(words.map(vocabulary.familyOf))]
}

function lookup(found: ReadonlyMap<string, number[]>): Lookup {
  const keys = [...found.keys()]
  const bySound = new Map<string, number[]>()
  keys.forEach((key, at) => {
    const sound = soundKey(key)
    if (tellsApart(sound, key)) add(bySound, sound, at)
  })
  return {
    keys,
    bits: Int32Array.from(keys, letterBits),
    terms: [...found.values()],
    at: new Map(keys.map((key, at) => [key, at])),
    bySound,
  }
}

function add<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
