/** Text that stands in several places and is a part of its own: where it stands, only its name counts. */
export interface NamedText {
  name: string
  text: string
}

/** Texts in the order in which they are looked for: one that holds another comes first. */
export function longestFirst(texts: readonly NamedText[]): NamedText[] {
  return texts.filter(({ text }) => text !== '').sort((a, b) => b.text.length - a.text.length)
}

/**
 * A value with the name of each text in place of the text, wherever one of its strings holds it, and the names that were found.
 * What is not found stays where it is and counts there: a change is never overlooked, at worst it counts in two parts.
 * @param texts from `longestFirst`
 */
export function withReferences<T>(value: T, texts: readonly NamedText[]): { value: unknown; found: Set<string> } {
  const found = new Set<string>()
  const inText = (words: string): string => {
    for (const { name, text } of texts)
      if (words.includes(text)) {
        found.add(name)
        words = words.replaceAll(text, () => `⟦${name}⟧`)
      }
    return words
  }
  const inside = (inner: unknown): unknown => {
    if (typeof inner === 'string') return inText(inner)
    if (Array.isArray(inner)) return inner.map(inside)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, inside(one)]))
  }
  return { value: inside(value), found }
}
