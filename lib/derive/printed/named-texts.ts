import { capitalised } from '../a-to-z.ts'
import type { LibraryIndex } from '../library-index.ts'
import { longestFirst, type NamedText } from './text-references.ts'

/** The texts of a library that are parts of their own wherever they stand. */
export interface NamedTexts {
  shared: readonly NamedText[]
  /** The words of help lines, for places that say them again: inside a sentence, or as one. */
  help: readonly NamedText[]
}

const kept = new WeakMap<LibraryIndex, NamedTexts>()

/** Made once for each library: every page asks. */
export function namedTexts(index: LibraryIndex): NamedTexts {
  const before = kept.get(index)
  if (before) return before
  const made = {
    shared: longestFirst(
      Object.entries(index.library.shared).flatMap(([name, { content }]) =>
        [content.html, content.text].map((text) => ({ name, text })),
      ),
    ),
    help: longestFirst(
      [...index.help.values()].flatMap(({ id, words, short }) =>
        [words, capitalised(words), ...(short === null ? [] : [short])].map((text) => ({ name: id, text })),
      ),
    ),
  }
  kept.set(index, made)
  return made
}
