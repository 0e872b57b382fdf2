import type { ReactElement } from 'react'
import { DocumentHead } from '../components/layout/document-head.tsx'
import { SkipLink } from '../components/layout/skip-link.tsx'
import { StructuredData } from '../components/ui/structured-data.tsx'
import { pageStyles } from '../lib/document/page-styles.ts'
import type { Sheet } from '../lib/document/sheets.ts'
import { renderBody, renderMarkup } from '../lib/framework/markup.ts'
import type { DocumentHead as Head } from '../lib/derive/pages/page-head.ts'

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

/** A whole page that is read: whole without JavaScript, with its styles inside. `data-own` tells the service worker that nobody else answered. */
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
  return `<!DOCTYPE html><html lang="en-GB" data-own><head>${top}<style>${await pageStyles(styles, page)}</style></head><body>${page}</body></html>`
}
