import { type Document, parseDocument, type ParseOptions } from './document.ts'

interface Remembered {
  text: string
  /** What each link of the file included, and undefined for links that include nothing. */
  included: Map<string, string | undefined>
  document: Document
}

/**
 * A parser that takes a file apart once for as long as its text and the shared text that it includes stay the same.
 * For a server that checks the content again after each change; `parseDocument` does the work.
 */
export function rememberDocuments(): typeof parseDocument {
  const remembered = new Map<string, Remembered>()
  return (text: string, options: ParseOptions): Document => {
    const before = remembered.get(options.file)
    if (before?.text === text && [...before.included].every(([href, included]) => options.include(href) === included))
      return before.document
    const included: Remembered['included'] = new Map()
    const include = (href: string) => {
      const found = options.include(href)
      included.set(href, found)
      return found
    }
    const document = parseDocument(text, { ...options, include })
    remembered.set(options.file, { text, included, document })
    return document
  }
}
