/** The elements that are made for more than one place: for React, for the browser's own scripts, and as text. */
type Tag =
  | 'a'
  | 'advice-line'
  | 'b'
  | 'details'
  | 'div'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'li'
  | 'p'
  | 'section'
  | 'span'
  | 'strong'
  | 'summary'
  | 'ul'

/** Makes an element with its attributes, by their names in HTML, and its children; a string is always text, never markup. */
export type MakeElement<N> = (
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (N | string)[]
) => N

/** Text in which "24-hour" never breaks over two lines. */
export function unbroken<N>(text: string, make: MakeElement<N>): (N | string)[] {
  return text.split(/(24-hour)/).map((part, at) => (at % 2 === 0 ? part : make('span', { class: 'nb' }, part)))
}
