/** A place in a list of text pieces: which piece, and how many characters into it. */
export interface TextPlace {
  piece: number
  offset: number
}

/**
 * Finds words in the text pieces of a page (its text nodes, in order): where they begin and end, or undefined.
 * White space, quotation marks and signs count for nothing, so that words of a Markdown file are found as a page prints them.
 */
export function findSentence(
  pieces: readonly string[],
  words: string,
): { start: TextPlace; end: TextPlace } | undefined {
  const wanted = letters(words)
  if (!wanted) return undefined
  let joined = ''
  const places: (TextPlace & { end: number })[] = []
  pieces.forEach((text, piece) => {
    let offset = 0
    for (const sign of text) {
      const letter = letters(sign)
      joined += letter
      for (let count = 0; count < letter.length; count++) places.push({ piece, offset, end: offset + sign.length })
      offset += sign.length
    }
  })
  const at = joined.indexOf(wanted)
  if (at === -1) return undefined
  const first = places[at]!
  const last = places[at + wanted.length - 1]!
  return { start: { piece: first.piece, offset: first.offset }, end: { piece: last.piece, offset: last.end } }
}

/** Sign by sign: in some scripts the small form of a letter depends on the letters beside it. */
function letters(text: string): string {
  let found = ''
  for (const sign of text) found += sign.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return found
}
