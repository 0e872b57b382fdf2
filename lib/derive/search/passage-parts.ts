/** A passage of the index of words, as its part holds it. */
export interface StoredPassage {
  url: string
  content: string
  page: string
  heading: string
}

/** The parts in which passages are fetched. */
export const PASSAGE_PARTS = [...'0123456789abcdef'].flatMap((sign, at) => (at % 2 === 0 ? [sign] : []))

/** The part that holds a passage, by its name in the index ("en_054bfe3"): names are fingerprints, so that a part holds a bit of everything. */
export function partOfPassage(id: string): string {
  const sign = /_([0-9a-f])/.exec(id)?.[1] ?? '0'
  return PASSAGE_PARTS[Math.floor(parseInt(sign, 16) / 2)]!
}

/** Words around a find; the found ones are marked. */
export type Excerpt = { words: string; found: boolean }[]

/**
 * The stretch of a text with the most finds.
 * @param places numbers of the found words, from 0, ascending
 * @param length words of the stretch
 */
export function excerptOf(content: string, places: readonly number[], length: number): Excerpt {
  const words = content.split(/\s+/)
  const found = new Set(places)
  const inside = (start: number) => places.filter((place) => place >= start && place < start + length).length
  const best = places.reduce((kept, place) => (inside(place) > inside(kept) ? place : kept), places[0] ?? 0)
  const start = Math.max(0, Math.min(best - Math.floor(length / 4), words.length - length))
  const excerpt: Excerpt = []
  for (const [at, word] of words.slice(start, start + length).entries()) {
    const last = excerpt.at(-1)
    const isFound = found.has(start + at)
    if (last?.found === isFound) last.words += ` ${word}`
    else excerpt.push({ words: last ? (last.found ? ` ${word}` : word) : word, found: isFound })
  }
  // A blank between a find and what stands beside it.
  return excerpt.map(({ words: text, found: isFound }, at) => ({
    words: !isFound && at < excerpt.length - 1 ? `${text} ` : text,
    found: isFound,
  }))
}
