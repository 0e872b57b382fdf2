import { findHelp, type HelpHit } from './find-help.ts'
import { fold, wordsOf } from './fold-words.ts'
import { nearKeys } from './near-keys.ts'
import { type OpenEntry, type SearchIndex, type Term } from './open-search-index.ts'
import type { SearchKind } from './search-kinds.ts'
import { typedTemperature, withoutDecimals } from './typed-temperature.ts'
import { tellingWords } from './small-words.ts'
import { typedNames } from './typed-names.ts'
import { wordsBeyond } from './words-beyond.ts'

/** One entry found. */
export interface SearchHit {
  /** Place of the entry in the index. */
  at: number
  entry: OpenEntry
  /** The name or phrase that matched. */
  term: Term
  how: 'same' | 'start' | 'words' | 'slip' | 'sound'
  score: number
}

export interface SearchAnswer {
  hits: SearchHit[]
  /** What the reader may have meant, where nothing is spelt as they wrote it. */
  meant: string | null
  /** Words beside the name of the first medicine or treatment that no page knows: with them it may be another one. Else an empty string. */
  beyond: string
  help: HelpHit[]
  /** Medicines that have no page here and that were typed, or that what was typed may be the beginning or a slip of. */
  elsewhere: SearchHit[]
  /** Whether the first of `elsewhere` was typed whole: the answer begins with it. */
  isElsewhere: boolean
  /** Whether the first medicine or treatment is only a guess: what was typed is not the whole of any of its names. */
  guess: boolean
}

const NOTHING: Omit<SearchAnswer, 'help'> = {
  hits: [],
  meant: null,
  beyond: '',
  elsewhere: [],
  isElsewhere: false,
  guess: false,
}

/** Letters beyond this are not looked at. */
const LONGEST = 120
/** Points of a name with one letter wrong, the first one at worst. */
const ONE_SLIP = 76
/** Points of a name that has the same words in other forms: as good as the very word of another entry. */
const SAME_WORDS = 98
/** What a cancer gains where "cancer" was typed. */
const CANCER_TYPED = 3
/** A name that is only begun is the page's own before it is that of another form: "dox" is no Doxil yet. */
const NAMES_FIRST = { name: 6, brand: 5, other: 4, medical: 3, everyday: 2, form: -2 }
const KINDS_FIRST: Record<SearchKind, number> = {
  medicine: 1.5,
  elsewhere: 1.5,
  'side-effect': 1,
  treatment: 0.8,
  cancer: 0.4,
  type: 0.4,
}

/** Families that many names share: alone they find nothing where something else was typed; "cannot" and "problem" never do. */
const WEAK = /^(?:.|cancer|cannot|not)$/
const NEVER_ALONE = new Set(['cannot', 'not'])

/** Finds what a reader may mean, nearest first. Any text gets a calm answer; none gets an error. */
export function searchNames(index: SearchIndex, query: string, limit: number): SearchAnswer {
  const typed = query.slice(0, LONGEST)
  const help = findHelp(index, typed)
  const folded = typedTemperature(typed) === 'alone' ? 'temperature' : fold(withoutDecimals(typed))
  if (!folded || index.vocabulary.asksForHelp(folded)) return { ...NOTHING, help }
  const words = tellingWords(wordsOf(folded))
  const { familyOf } = index.vocabulary
  const families = [...new Set(words.map(familyOf))]
  const ofCancer = families.includes('cancer')
  const best = new Map<number, SearchHit>()
  const offer = (number: number, points: number, how: SearchHit['how']) => {
    const term = index.terms[number]!
    const entry = index.entries[term.entry]!
    // Letters are all that a regimen's name has: one slip is the most, and what it sounds like says nothing.
    if (
      (entry.kind === 'treatment' || (entry.kind === 'elsewhere' && term.text.length < 5)) &&
      (how === 'sound' || (how === 'slip' && points < ONE_SLIP && !term.text.includes(' ')))
    )
      return
    const score =
      points +
      NAMES_FIRST[term.why] +
      KINDS_FIRST[entry.kind] +
      (ofCancer && entry.kind === 'cancer' ? CANCER_TYPED : 0) -
      Math.min(2, term.place * (term.why === 'medical' ? 0.25 : 0.12)) +
      Math.min(1.5, Math.log2(1 + entry.listed.length) * 0.3)
    const known = best.get(term.entry)
    if (!known || known.score < score) best.set(term.entry, { at: term.entry, entry, term, how, score })
  }
  const known = words.every((word) => index.words.at.has(word) || index.families.has(familyOf(word)))
  for (const { key, how, weight } of nearKeys(folded.replaceAll(' ', ''), index.wholes, true, !known))
    for (const number of index.wholes.terms[key]!) offer(number, weight * 100, how)
  matchWords(index, words, offer)
  for (const number of namesOf(index, families))
    if (best.get(index.terms[number]!.entry)?.how !== 'same') offer(number, SAME_WORDS, 'words')
  const loose = (hit: SearchHit | undefined) => hit?.how === 'slip' || hit?.how === 'sound'
  const nearest = [...best.values()].reduce<SearchHit | undefined>(
    (top, hit) => (top && top.score >= hit.score ? top : hit),
    undefined,
  )
  // "constapated" is near "constipated", which is a word of several effects: the one that is named so comes first.
  if (nearest && loose(nearest) && nearest.score > 70)
    for (const number of namesOf(index, nearest.term.keys)) offer(number, nearest.score - 5, nearest.how)
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || (a.entry.name < b.entry.name ? -1 : 1))
  const { hits, elsewhere, isElsewhere, whole } = partElsewhere(index, worthShowing(ranked), typed, families)
  const [top] = hits
  const named = top !== undefined && isNamed(top)
  return {
    hits: hits.slice(0, limit),
    meant: top && loose(top) ? top.term.text : null,
    beyond: named && top.how === 'words' ? wordsBeyond(index, typed, top.term) : '',
    help,
    elsewhere,
    isElsewhere,
    guess: named && !loose(top) && !whole(top),
  }
}

/** Points that a slip of such a name needs. */
const LEAST_ELSEWHERE = 50
/** Medicines without a page that are shown beside others, where one word was typed. */
const MOST_ELSEWHERE = 3

/**
 * Parts what has a page from what has none. A medicine or treatment is never shown in place of one without a page:
 * where such a name was typed, only those stay that were typed too.
 */
function partElsewhere(index: SearchIndex, ranked: readonly SearchHit[], typed: string, families: readonly string[]) {
  const names = typedNames(index, typed)
  const whole = ({ at, term }: SearchHit) =>
    names.some(({ term: { entry } }) => entry === at) || term.keys.every((key) => families.includes(key))
  const without = names
    .filter(({ term }) => index.entries[term.entry]!.kind === 'elsewhere')
    .map(({ term }): SearchHit => ({
      at: term.entry,
      entry: index.entries[term.entry]!,
      term,
      how: 'same',
      score: 100,
    }))
  const near = ranked.filter(({ entry }) => entry.kind === 'elsewhere')
  const pages = ranked.filter(({ entry }) => entry.kind !== 'elsewhere')
  const isTyped = (hit: SearchHit) => names.some(({ term }) => term.entry === hit.at)
  if (without.length > 0)
    return { hits: pages.filter((hit) => !isNamed(hit) || isTyped(hit)), elsewhere: without, isElsewhere: true, whole }
  const nearer = near[0] !== undefined && near[0].score > (pages[0]?.score ?? 0)
  const first = nearer && near[0]!.score > LEAST_ELSEWHERE && (near[0]!.how === 'slip' || near[0]!.how === 'sound')
  return {
    hits: first ? pages.filter((hit) => !isNamed(hit) || hit.term.why === 'form') : pages,
    elsewhere: first ? near.slice(0, 1) : families.length === 1 ? near.slice(0, MOST_ELSEWHERE) : [],
    isElsewhere: first,
    whole,
  }
}

function isNamed({ entry }: SearchHit): boolean {
  return entry.kind === 'medicine' || entry.kind === 'treatment'
}

/** The names of entries that have just these families. */
function namesOf({ terms, families }: SearchIndex, keys: readonly string[]): number[] {
  return (families.get(keys[0] ?? '') ?? []).filter(
    (number) =>
      terms[number]!.why === 'name' &&
      terms[number]!.keys.length === keys.length &&
      keys.every((key) => terms[number]!.keys.includes(key)),
  )
}

/** Leaves out what is far behind the best, and slips where something is spelt as it was typed. */
function worthShowing(ranked: SearchHit[]): SearchHit[] {
  const top = ranked[0]
  if (!top) return []
  const spelt = top.how !== 'slip' && top.how !== 'sound' && top.score > 75
  const least = Math.max(34, top.score * (top.how === 'same' ? 0.62 : 0.5))
  return ranked.filter(
    ({ score, how }) => score > least && !(spelt && (how === 'slip' || how === 'sound') && score < top.score - 12),
  )
}

/** Scores phrases by the words that they share with what was typed: rare words count for more, words left over count against. */
function matchWords(
  index: SearchIndex,
  typed: readonly string[],
  offer: (term: number, points: number, how: SearchHit['how']) => void,
): void {
  const words = [...new Set(typed)].slice(0, 12)
  const { familyOf } = index.vocabulary
  const shared = new Map<number, { points: number; loose: boolean; tells: boolean }>()
  const byEntry = new Map<number, number>()
  const rarity = (key: string) => Math.log(1 + index.terms.length / (index.families.get(key)?.length ?? 6))
  const total = words.reduce((sum, word) => sum + rarity(familyOf(word)), 0)
  const onlyWeak = words.every((word) => WEAK.test(familyOf(word)))
  const tells = (family: string) => !NEVER_ALONE.has(family) && (onlyWeak || !WEAK.test(family))
  for (const word of words) {
    const found = new Map<number, { weight: number; loose: boolean }>()
    const family = familyOf(word)
    const rare = rarity(family)
    for (const number of index.families.get(family) ?? []) found.set(number, { weight: 0.95, loose: false })
    for (const { key, how, weight } of nearKeys(word, index.words, false, !index.families.has(family))) {
      for (const number of index.words.terms[key]!)
        if ((found.get(number)?.weight ?? 0) < weight)
          found.set(number, { weight, loose: how === 'slip' || how === 'sound' })
    }
    const entries = new Map<number, number>()
    for (const [number, { weight, loose }] of found) {
      const sum = shared.get(number) ?? { points: 0, loose: false, tells: false }
      shared.set(number, {
        points: sum.points + weight * rare,
        loose: sum.loose || loose,
        tells: sum.tells || tells(family),
      })
      const { entry } = index.terms[number]!
      entries.set(entry, Math.max(entries.get(entry) ?? 0, weight * rare))
    }
    for (const [entry, points] of entries) byEntry.set(entry, (byEntry.get(entry) ?? 0) + points)
  }
  for (const [number, { points, loose, tells }] of shared) {
    if (!tells) continue
    const { keys, entry } = index.terms[number]!
    const own = keys.reduce((sum, key) => sum + rarity(key), 0)
    const likeness = Math.min(1, (2 * points) / (total + Math.max(own, points)))
    const spread = words.length > 1 ? (0.62 * byEntry.get(entry)!) / total : 0
    offer(number, 88 * Math.max(likeness, 0.3 * likeness + 0.7 * spread), loose ? 'slip' : 'words')
  }
}
