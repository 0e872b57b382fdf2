import type { ReactElement } from 'react'
import { DocumentHead } from '../components/layout/document-head.tsx'
import { SkipLink } from '../components/layout/skip-link.tsx'
import { StructuredData } from '../components/ui/structured-data.tsx'
import { pageStyles } from '../lib/document/page-styles.ts'
import type { Sheet } from '../lib/document/sheets.ts'
import { renderMarkup } from '../lib/framework/markup.ts'
import type { DocumentHead as Head } from '../lib/derive/page-head.ts'

/** What a document is made from. */
export interface DocumentParts {
  head: Head
  body: ReactElement
  /** What machines read beside the body: JSON-LD. */
  data?: string
  /** Its sheets of styles beside those of every page. */
  styles: readonly Sheet[]
}

/** The one script of pages that are read; in development that of the preview, which brings it. */
const SCRIPT = process.env.NODE_ENV === 'development' ? '/preview/preview.js' : '/generated/elements.js'

/** A whole page that is read: whole without JavaScript, with its styles inside. */
export async function renderDocument({ head, body, data, styles }: DocumentParts): Promise<string> {
  const top = await renderMarkup(<DocumentHead {...head} />)
  const page = await renderBody(
    <>
      <SkipLink />
      {body}
      {data && <StructuredData json={data} />}
      <script src={SCRIPT} defer />
    </>,
  )
  return `<!DOCTYPE html><html lang="en-GB"><head>${top}<style>${await pageStyles(styles, page)}</style></head><body>${page}</body></html>`
}

/** A head that React filled by itself with orders to load pictures early, which is all that it may hold: they are not wanted. */
const PRELOADS_ONLY = /^<html><head>(?:<link rel="preload"[^>]*>)*<\/head><body>/
const END = '</body></html>'

/**
 * The markup of a body. React moves what belongs into a head there by itself, and puts orders to load pictures before everything else:
 * inside a document of their own they can be told from the body.
 * @throws Error with the markup of a title, a link or a style that stood in the body, and would be lost
 */
async function renderBody(content: ReactElement): Promise<string> {
  const markup = await renderMarkup(
    <html>
      <body>{content}</body>
    </html>,
  )
  const start = PRELOADS_ONLY.exec(markup)?.[0]
  if (start === undefined || !markup.endsWith(END))
    throw new Error(`This belongs into the head of the page: ${markup.slice(0, 300)}`)
  return markup.slice(start.length, -END.length)
}
