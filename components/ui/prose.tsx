import type { Html } from '../../lib/model/html.ts'

interface ProseProps {
  html: Html
  /** What the HTML stands in: blocks in a div, inline content in the others. */
  as?: 'div' | 'p' | 'li' | 'span'
}

/** Checked HTML from lib/parse; the only place that puts HTML into a page. */
export function Prose({ html, as: Tag = 'div' }: ProseProps) {
  return <Tag className={Tag === 'div' ? 'flow' : undefined} dangerouslySetInnerHTML={{ __html: html }} />
}
