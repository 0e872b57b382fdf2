import { fold } from './fold-words.ts'

/**
 * A saying of content/sayings.md as an expression that finds it in a folded text, whole words only.
 * "flu (and/or covid) jab(s)" finds "flu jab" and "flu and covid jabs".
 */
export function sayingsPattern(sayings: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${sayings.map(patternOf).join('|')})\\b`, 'g')
}

function patternOf(saying: string): string {
  return (saying.match(/(?:\([^)]*\)|[^\s()])+/g) ?? [])
    .map((token) => {
      const inside = /^\(([^)]*)\)$/.exec(token)?.[1]
      return inside === undefined ? `${wordPattern(token)} ` : `(?:${inside.split(' ').map(wordPattern).join(' ')} )?`
    })
    .join('')
    .trimEnd()
}

/** One word, or any one of some: "jab(s)/vaccine(s)". */
function wordPattern(token: string): string {
  const words = token.split('/').map((word) =>
    word
      .split(/\(([^)]*)\)/)
      .map((part, at) => (at % 2 === 0 ? fold(part) : `(?:${fold(part)})?`))
      .join(''),
  )
  return words.length > 1 ? `(?:${words.join('|')})` : words[0]!
}
