import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import type { LibraryIndex } from '../lib/derive/library-index.ts'
import { getIndex } from '../lib/library.ts'
import { shareMetadata } from './site-metadata.ts'
import { staticMarkup } from './static-markup.tsx'

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
  /** Address of the picture that stands beside a link to it on other sites. */
  picture?: string
}

/** What a page is made of. */
export interface PageParts {
  body: ReactElement
  /** What machines read beside it: React moves what belongs there into the head. */
  data?: ReactElement
}

/**
 * What every page for one entry of the library exports: the names that there are, the head of each, and the page.
 * @param entries the entries that have such a page, by the name in the address
 */
export function pageRoute<T>(entries: (index: LibraryIndex) => ReadonlyMap<string, T>, headOf: (entry: T) => PageHead) {
  const find = async ({ params }: RouteProps) => entries(getIndex()).get((await params).slug)
  return {
    generateStaticParams: () => [...entries(getIndex()).keys()].map((slug) => ({ slug })),
    async generateMetadata(props: RouteProps): Promise<Metadata> {
      const entry = await find(props)
      if (!entry) return {}
      const { title, description, path, picture } = headOf(entry)
      return {
        title,
        description,
        alternates: { canonical: path },
        ...(picture ? shareMetadata({ title, description, path, picture }) : {}),
      }
    },
    /** The page of the entry that the address names; where it names none, the reader gets the page that says so. */
    page: (show: (entry: T, index: LibraryIndex) => PageParts) =>
      async function Page(props: RouteProps): Promise<ReactElement> {
        const { body, data } = show((await find(props)) ?? notFound(), getIndex())
        return (
          <>
            {await staticMarkup(body)}
            {data}
          </>
        )
      },
  }
}
