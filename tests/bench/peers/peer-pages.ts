import { getLibrary } from '../../../lib/content.ts'
import { indexLibrary } from '../../../lib/derive/library-index.ts'
import { medicineJson } from '../../../lib/publish/medicine-json.ts'
import { formatMarkdown } from '../../../lib/publish/outline-text.ts'
import { medicineOutline } from '../../../lib/publish/page-outlines.ts'
import type { PeerPage } from './peer.ts'

/** The medicines of a content folder as pages for peers: what our site publishes as the Markdown copy of each. */
export function readPages(content: string): PeerPage[] {
  const library = getLibrary(content)
  const index = indexLibrary(library)
  return library.medicines.map((medicine) => {
    const outline = medicineOutline(medicineJson(medicine, index))
    return {
      slug: medicine.slug,
      title: outline.title,
      summary: outline.summary,
      markdown: escapeMdx(withoutTitle(formatMarkdown(outline))),
    }
  })
}

/** Themes and layouts print the title themselves. */
export function withoutTitle(markdown: string): string {
  return markdown.replace(/^# .*\n+/, '')
}

/**
 * What MDX would take for a tag or an expression, as character references: they read the same in CommonMark. An address in angle brackets
 * becomes a link. Our copies hold no code, where a reference would be printed as it stands.
 */
export function escapeMdx(markdown: string): string {
  return markdown
    .replace(
      /(?<!\\)((?:\\\\)*)<((?:https?:\/\/|mailto:)[^\s<>]+)>/g,
      (_, before: string, address: string) => `${before}[${address.replace(/^mailto:/, '')}](${address})`,
    )
    .replace(
      /(\\*)([<{}])/g,
      (_, escapes: string, sign: keyof typeof REFERENCES) => escapes.slice(escapes.length % 2) + REFERENCES[sign],
    )
}

const REFERENCES = { '<': '&lt;', '{': '&#123;', '}': '&#125;' }

/** The page in the middle by its length, and the longest: the same for every tool. */
export function middleAndLongest(pages: readonly PeerPage[]): { middle: PeerPage; longest: PeerPage } {
  const sorted = [...pages].sort((a, b) => a.markdown.length - b.markdown.length)
  const [middle, longest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  if (!middle || !longest) throw new Error('There is no medicine to look at.')
  return { middle, longest }
}
