import { GROUP_KINDS, PAGE_KINDS } from '../../model/page-kinds.ts'
import { searchFor, searchPath } from '../../paths.ts'
import { capitalised } from '../a-to-z.ts'

/** Medicines that have no page: the search itself answers for them. */
const ELSEWHERE = {
  id: 'elsewhere',
  path: searchPath,
  singular: 'no page here yet',
  plural: 'no pages here yet',
} as const

/** The kinds of page that are found by name; the place of a row is its number in the index. */
export const SEARCH_KINDS = /* @__PURE__ */ [...PAGE_KINDS, ...GROUP_KINDS, ELSEWHERE]
export type SearchKind = (typeof SEARCH_KINDS)[number]['id']

/** The address of an entry's page. */
export function hrefOf({ kind, slug, name }: { kind: SearchKind; slug: string; name: string }): string {
  return kind === 'elsewhere' ? searchFor(name) : `${rowOf(kind).path}/${slug}`
}

/** What a kind is called for a number of pages: "side effect", "side effects". */
export function kindWords(kind: SearchKind, count: number): string {
  const { singular, plural } = rowOf(kind)
  return count === 1 ? singular : plural
}

/** The same as a heading has it. */
export const kindHeading = (kind: SearchKind, count: number): string => capitalised(kindWords(kind, count))

function rowOf(kind: SearchKind) {
  return SEARCH_KINDS.find(({ id }) => id === kind)!
}
