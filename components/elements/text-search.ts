import { type Excerpt, excerptOf, partOfPassage, type StoredPassage } from '../../lib/derive/search/passage-parts.ts'

/** A part of a page that holds what was searched for. */
export interface FoundPassage {
  href: string
  page: string
  heading: string
  /** Words around the find; the found ones are marked. */
  excerpt: Excerpt
}

/** What this site uses of Pagefind's browser API. */
interface Found {
  id: string
  /** Numbers of the words that were found. */
  words: number[]
}
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>
  search(words: string): Promise<{ results: Found[] }>
}

const PAGEFIND = '/generated/pagefind/pagefind.js'
/** Words that a question is made of and that say nothing of what is asked. */
const QUESTION_WORDS =
  /^(?:a|an|and|are|can|cant|cannot|could|do|does|for|from|get|have|having|how|i|if|im|in|is|it|me|my|of|on|or|should|the|to|was|what|when|which|while|why|will|with|you|your)$/
/** Words of an excerpt. */
const LENGTH = 24
/** Words that are looked for: each costs a piece of the index, and the long ones say most. */
const MOST_WORDS = 2

let kept: Promise<Pagefind> | undefined
const parts: Record<string, Promise<Record<string, StoredPassage>>> = {}

/**
 * Finds the parts of pages that hold the words, the best first. The index comes in pieces from this site; the words stay in the browser.
 * @throws when the index cannot be fetched
 */
export async function searchText(query: string, most: number): Promise<FoundPassage[]> {
  kept ??= open().catch((error: unknown) => {
    kept = undefined
    throw error
  })
  const words = query.split(/\s+/).filter(Boolean)
  const telling = words.filter((word) => !QUESTION_WORDS.test(word.toLowerCase().replace(/[^a-z]/g, '')))
  const results = await lookUp(await kept, longest(telling.length > 0 ? telling : words))
  const found = await Promise.all(results.slice(0, most).map(read))
  return found.flat().filter(isLikely)
}

/** A passage comes with the part of the index that holds it and much else: a file of its own would tell the server what was found. */
async function read({ id, words }: Found): Promise<FoundPassage[]> {
  const part = partOfPassage(id)
  const loading = (parts[part] ??= fetch(`/generated/pagefind/passages-${part}.json`).then((answer) => answer.json()))
  const passage = (await loading.catch(() => (delete parts[part], undefined)))?.[id]
  if (!passage) return []
  const { url, page, heading, content } = passage
  const places = [...words].sort((a, b) => a - b)
  return [{ href: url, page, heading, excerpt: excerptOf(content, places, LENGTH) }]
}

async function open(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(PAGEFIND)
  await pagefind.options({ baseUrl: '/', noWorker: true })
  return pagefind
}

/** For a word that is nowhere Pagefind shortens it until something fits; a letter or two is no find. */
function isLikely({ excerpt }: FoundPassage): boolean {
  return excerpt.some(({ words, found }) => found && words.length > 2)
}

function longest(words: readonly string[]): string[] {
  const kept = new Set([...words].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS))
  return words.filter((word) => kept.has(word))
}

/** Parts with all the words; where there are none, those with one of them: of such searches the one that finds least says most. */
async function lookUp(pagefind: Pagefind, words: readonly string[]): Promise<Found[]> {
  const { results } = await pagefind.search(words.join(' '))
  if (results.length > 0 || words.length < 2) return results
  const tries = await Promise.all(words.map((word) => pagefind.search(word)))
  return (
    tries
      .map((one) => one.results)
      .filter(({ length }) => length > 0)
      .sort((a, b) => a.length - b.length)[0] ?? []
  )
}
