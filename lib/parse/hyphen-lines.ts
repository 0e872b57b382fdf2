/** A file's YAML, from below its first line of three hyphens to above the next one, and the text below that. */
export interface HyphenParts {
  /** With the end of its last line. */
  yaml: string
  body: string
}

/** Splits a file at its two lines of three hyphens; undefined where it does not begin with one, or the second is missing. */
export function splitAtHyphens(text: string): HyphenParts | undefined {
  const first = /^---[ \t]*\r?\n/.exec(text)
  if (!first) return undefined
  const rest = text.slice(first[0].length)
  const second = /^---[ \t]*(?:\r?\n|$)/m.exec(rest)
  return second ? { yaml: rest.slice(0, second.index), body: rest.slice(second.index + second[0].length) } : undefined
}
