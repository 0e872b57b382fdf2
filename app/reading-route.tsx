import type { ReactElement } from 'react'
import type { WithContext, Thing } from 'schema-dts'
import type { LibraryIndex } from '../lib/derive/library-index.ts'
import { documentHead, type PageHead } from '../lib/derive/pages/page-head.ts'
import type { Sheet } from '../lib/document/sheets.ts'
import { getIndex } from '../lib/current-library.ts'
import { answer } from '../lib/publish/answer.ts'
import { formatStructuredData } from '../lib/publish/json-ld.ts'
import { renderDocument } from './render-document.tsx'

/** A page that is read. */
export interface ReadingPage {
  head: PageHead
  body: ReactElement
  /** The page described for search engines. */
  data?: WithContext<Thing>
  /** Its sheets of styles beside those of every page. */
  styles?: readonly Sheet[]
}

/** What Next.js gives to the handler of an address with a name in it. */
interface RouteProps {
  params: Promise<{ slug: string }>
}

/** The handler of one page. */
export function readingRoute(page: (index: LibraryIndex) => ReadingPage): () => Promise<Response> {
  return () => answerPage(page(getIndex()))
}

/**
 * What the route of every page for one entry of the library exports: the names that there are, and the page of each.
 * @param entries the entries that have such a page, by the name in the address
 */
export function entryRoute<T>(
  entries: (index: LibraryIndex) => ReadonlyMap<string, T>,
  page: (entry: T, index: LibraryIndex) => ReadingPage,
) {
  return {
    generateStaticParams: () => [...entries(getIndex()).keys()].map((slug) => ({ slug })),
    async GET(_request: Request, { params }: RouteProps): Promise<Response> {
      const index = getIndex()
      const entry = entries(index).get((await params).slug)
      return entry ? answerPage(page(entry, index)) : new Response(null, { status: 404 })
    },
  }
}

/** Prints a page. */
export async function answerPage(
  { head, body, data, styles = [] }: ReadingPage,
  init?: Parameters<typeof answer>[2],
): Promise<Response> {
  const { site } = getIndex().library
  const html = await renderDocument({
    head: documentHead(head, site),
    body,
    data: data && formatStructuredData(data),
    styles,
  })
  return answer(html, 'html', init)
}
