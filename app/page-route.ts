import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { LibraryIndex } from '../lib/derive/library-index.ts'
import { getIndex } from '../lib/library.ts'

/** What Next.js gives to a page in a folder called [slug]. */
export interface RouteProps {
  params: Promise<{ slug: string }>
}

/** What a page says of itself in its head. */
export interface PageHead {
  title: string
  description: string
  /** The page's own address, from the first slash. */
  path: string
}

/**
 * What every page for one entry of the library exports: the names that there are, and the head of each.
 * @param entries the entries that have such a page, by the name in the address
 */
export function pageRoute<T>(entries: (index: LibraryIndex) => ReadonlyMap<string, T>, headOf: (entry: T) => PageHead) {
  const find = async ({ params }: RouteProps) => entries(getIndex()).get((await params).slug)
  return {
    generateStaticParams: () => [...entries(getIndex()).keys()].map((slug) => ({ slug })),
    async generateMetadata(props: RouteProps): Promise<Metadata> {
      const entry = await find(props)
      if (!entry) return {}
      const { title, description, path } = headOf(entry)
      return { title, description, alternates: { canonical: path } }
    },
    /** The entry that the address names; where it names none, the reader gets the page that says so. */
    entryOf: async (props: RouteProps): Promise<T> => (await find(props)) ?? notFound(),
  }
}
