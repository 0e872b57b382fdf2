declare const html: unique symbol

/** HTML that lib/parse made from checked Markdown. Nothing else may make one, and only components/ui/prose.tsx puts one into a page. */
export type Html = string & { readonly [html]: true }

/** A piece of written text in its two readable forms. */
export interface Prose {
  /** Sanitised HTML: block elements (p, ul, ol …), or inline content where the field says so. */
  html: Html
  /** The same words without markup, one paragraph or list item a line. Feeds search, scores and plain-text output. */
  text: string
}
