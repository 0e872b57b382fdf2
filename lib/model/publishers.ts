import type { Source } from './review.ts'

/** What a source is, the best first: in this order a page shows its sources. */
export const SOURCE_CLASSES = [
  { id: 'official', name: 'official product information' },
  { id: 'health-service', name: 'a health service' },
  { id: 'charity', name: 'a charity' },
  { id: 'agency', name: 'an agency' },
  { id: 'reviewed-paper', name: 'a reviewed paper' },
  { id: 'other', name: 'another source' },
] as const
export type SourceClass = (typeof SOURCE_CLASSES)[number]['id']
export const SOURCE_CLASS_IDS = SOURCE_CLASSES.map(({ id }) => id) as [SourceClass, ...SourceClass[]]

/** What is never cited, whoever it says wrote it. */
export const REFUSED_KINDS = [
  { id: 'shop', name: 'a shop that sells medicines' },
  { id: 'test-server', name: 'a test server' },
  { id: 'preview', name: 'a preview of a site' },
  { id: 'mirror', name: 'a mirror of another site' },
  { id: 'aggregator', name: 'a collection of what others wrote' },
  { id: 'reprint', name: 'a reprint' },
  { id: 'other-language', name: 'a copy in another language' },
] as const
export type RefusedKind = (typeof REFUSED_KINDS)[number]['id']
export const REFUSED_KIND_IDS = REFUSED_KINDS.map(({ id }) => id) as [RefusedKind, ...RefusedKind[]]

/** Who may be cited, as content/publishers.md says. */
export interface PublisherTable {
  publishers: readonly { name: string; class: SourceClass; hosts: readonly string[] }[]
  /** Hosts below which any publisher is of one class, such as each NHS trust. */
  families: readonly { class: SourceClass; hosts: readonly string[] }[]
  /** `labels` are words that no part of a host may be, such as "staging". */
  refused: readonly { kind: RefusedKind; hosts: readonly string[]; labels: readonly string[] }[]
}

export type Standing =
  | { is: 'known'; class: SourceClass }
  | { is: 'refused'; kind: RefusedKind }
  | { is: 'not-https' }
  /** No row of the table has this publisher with this host; `names` are those that the host has. */
  | { is: 'unknown'; host: string; names: string[] }

/** How a source stands in the table. What is refused stays refused, whatever name stands beside it. */
export function standingOf({ publisher, url }: Pick<Source, 'publisher' | 'url'>, table: PublisherTable): Standing {
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'https:') return { is: 'not-https' }
  const parts = hostname.split('.')
  const no = table.refused.find(
    ({ hosts, labels }) => hosts.some((host) => isBelow(hostname, host)) || labels.some((one) => parts.includes(one)),
  )
  if (no) return { is: 'refused', kind: no.kind }
  const here = table.publishers.filter(({ hosts }) => hosts.some((host) => isBelow(hostname, host)))
  const named = here.find(({ name }) => name === publisher)
  const family = table.families.find(({ hosts }) => hosts.some((host) => isBelow(hostname, host)))
  const found = named ?? family
  return found
    ? { is: 'known', class: found.class }
    : { is: 'unknown', host: hostname, names: here.map(({ name }) => name) }
}

/** Sources as readers see them: the best class first, else as the writer named them. */
export function sourcesInOrder<S extends Pick<Source, 'publisher' | 'url'>>(
  sources: readonly S[],
  table: PublisherTable,
): S[] {
  const rank = (source: S): number => {
    const standing = standingOf(source, table)
    return standing.is === 'known' ? SOURCE_CLASS_IDS.indexOf(standing.class) : SOURCE_CLASS_IDS.length
  }
  return sources.toSorted((a, b) => rank(a) - rank(b))
}

function isBelow(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`)
}
