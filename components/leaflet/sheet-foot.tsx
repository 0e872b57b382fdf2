interface SheetFootProps {
  /** Stands at the left of every sheet's foot: what this paper is, and which version of it. */
  text: string
}

/**
 * The foot of every printed sheet: the text, and the page's number out of how many.
 * Browsers without margin boxes (CSS Paged Media 3) print their own numbers instead; the head of the paper says the rest.
 */
export function SheetFoot({ text }: SheetFootProps) {
  return (
    <style>{`@page{@bottom-left{content:${cssString(text)}}@bottom-right{content:"Page " counter(page) " of " counter(pages)}}`}</style>
  )
}

/** Text as a CSS string: every sign that could end it or the style element is written as its number. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:()-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`
}
