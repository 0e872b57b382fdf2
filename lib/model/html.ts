declare const html: unique symbol

/** HTML that lib/parse made from checked Markdown. Nothing else may make one, and only components/ui/prose.tsx puts one into a page. */
export type Html = string & { readonly [html]: true }

/** A run of a section's text: the page's own words, sentences that its fields print, or text that many pages share. */
export type Piece = { kind: 'own' | 'made'; prose: Prose } | { kind: 'shared'; id: string; title: string; prose: Prose }

/** A piece of written text in its two readable forms. */
export interface Prose {
  /** Sanitised HTML: block elements (p, ul, ol …), or inline content where the field says so. */
  html: Html
  /** The same words without markup, one paragraph or list item a line. Feeds search, scores and plain-text output. */
  text: string
}
