import { FREQUENCY_BANDS } from '../../model/frequency-bands.ts'
import { HELP_TIERS, type HelpTierId, type HelpTrigger } from '../../model/help-tiers.ts'
import type { BareSayings, Sayings } from '../../model/sayings.ts'
import type { SideEffect } from '../../model/side-effect.ts'
import type { LibraryIndex } from '../library-index.ts'
import { deriveSearchEntries, type SearchEntry, type WordKind } from './search-entries.ts'
import { SEARCH_KINDS } from './search-kinds.ts'

/** The names index as it travels: rows without field names, numbers for words that are in the tables of lib/model. */
export interface SearchIndexData {
  entries: EntryRow[]
  /** Lines of the help cards, most serious first. */
  help: [tier: number, words: string, forms: string[], sayings: string[]][]
  sayings: BareSayings
  /** Kinds of medicine that have no page: their name, and their lines by place in `help`. */
  elsewhere: Record<string, [name: string, lines: number[]]>
  /** Who else to ask: name, number, hours. */
  helplines: [name: string, phone: string, hours: string][]
}

/**
 * @param words letter of the kind of word, then the word; one string, parted by "|". The name of another form has "f", and after "=" what it is; one that says nothing after it is the same as the one before
 * @param listed for a side effect: each medicine that lists it, as its distance from the medicine before × 16 + band × 4 + tier
 * @param act for a side effect: its usual tier, then its help lines of that tier by their place in `help`
 */
export type EntryRow = [
  kind: number,
  name: string,
  slug: string,
  summary: string,
  words: string,
  listed?: number[],
  act?: number[],
]

export const WORD_KINDS = { b: 'brand', o: 'other', m: 'medical', e: 'everyday' } as const satisfies Record<
  string,
  WordKind
>

/** The names index of a library: what the browser loads when the search box is first touched. */
export function deriveSearchIndex(index: LibraryIndex): SearchIndexData {
  const entries = deriveSearchEntries(index)
  const help = index.library.help.filter(({ tier }) => tier !== 'team')
  const place = new Map(entries.filter(({ kind }) => kind === 'medicine').map(({ slug }, at) => [slug, at]))
  return {
    entries: entries.map(({ kind, name, slug, summary, words, forms }): EntryRow => {
      const row: EntryRow = [
        SEARCH_KINDS.findIndex(({ id }) => id === kind),
        name,
        slug,
        summary,
        [
          ...words.map(({ word, why }) => why[0] + plain(word)),
          ...forms.map(({ word, is }, at) => `f${plain(word)}${is === forms[at - 1]?.is ? '' : `=${plain(is)}`}`),
        ].join('|'),
      ]
      if (kind === 'side-effect') row.push(packListed(index, slug, place), packAct(index.sideEffect.get(slug)!, help))
      return row
    }),
    help: help.map(({ tier, words, asked: { say, searchOnly, exactly } }) => [
      tierNumber(tier),
      words,
      [...say, ...searchOnly],
      [...exactly],
    ]),
    sayings: bareSayings(index.library.sayings),
    elsewhere: Object.fromEntries(
      index.library.elsewhere.kinds.map(({ id, name, lines }) => [
        id,
        [name, placesOf([...index.library.helpRules.constant, ...lines], help)],
      ]),
    ),
    helplines: index.library.site.helplines.map(({ name, phone, hours }) => [name, phone, hours]),
  }
}

/** The sayings without their reasons. */
function bareSayings({ same, harmless, mild, means, asks }: Sayings): BareSayings {
  const bare = <T extends { because: string }>(rows: readonly T[]) => rows.map(({ because: _, ...row }) => row)
  return { same, harmless: bare(harmless), mild: bare(mild), means: bare(means), asks: bare(asks) }
}

/** Words without the signs that part them in a row. */
function plain(words: string): string {
  return words.replace(/[|=]/g, ' ')
}

/** Unpacks the words of a row: those of the entry, and the names of other forms. */
export function unpackWords(packed: string): Pick<SearchEntry, 'words' | 'forms'> {
  const unpacked: Pick<SearchEntry, 'words' | 'forms'> = { words: [], forms: [] }
  for (const one of packed ? packed.split('|') : []) {
    if (one[0] !== 'f') unpacked.words.push({ word: one.slice(1), why: WORD_KINDS[one[0] as keyof typeof WORD_KINDS] })
    else {
      const [word = '', is = unpacked.forms.at(-1)?.is ?? ''] = one.slice(1).split('=')
      unpacked.forms.push({ word, is })
    }
  }
  return unpacked
}

/** What a medicine says of an effect. */
export interface Listed {
  /** Place of the medicine among the entries. */
  entry: number
  band: (typeof FREQUENCY_BANDS)[number]
  tier: (typeof HELP_TIERS)[number]
}

/** Unpacks the medicines that list an effect. */
export function unpackListed(packed: readonly number[]): Listed[] {
  let entry = 0
  return packed.map((value) => {
    entry += value >> 4
    return { entry, band: FREQUENCY_BANDS[(value >> 2) & 3]!, tier: HELP_TIERS[value & 3]! }
  })
}

function packListed(index: LibraryIndex, slug: string, place: ReadonlyMap<string, number>): number[] {
  let before = 0
  return (index.bringers.get(slug) ?? [])
    .map(({ medicine, adverse, tier }) => ({
      at: place.get(medicine.slug)!,
      band: FREQUENCY_BANDS.findIndex(({ id }) => id === adverse.band),
      tier: tierNumber(tier),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ at, band, tier }) => {
      const value = (at - before) * 16 + band * 4 + tier
      before = at
      return value
    })
}

function packAct({ tier, help: ids }: SideEffect, help: readonly HelpTrigger[]): number[] {
  return [tierNumber(tier), ...help.flatMap((line, at) => (line.tier === tier && ids.includes(line.id) ? [at] : []))]
}

/** Where the lines stand among those that travel, in the order of the ids. */
function placesOf(ids: readonly string[], help: readonly HelpTrigger[]): number[] {
  return ids.map((id) => help.findIndex((line) => line.id === id)).filter((at) => at >= 0)
}

function tierNumber(tier: HelpTierId): number {
  return HELP_TIERS.findIndex(({ id }) => id === tier)
}
