/**
 * What people type and what it means, as content/sayings.md gives it: data for the search box and for the answer to a comment.
 * A saying is written as an editor reads it: `a/b` is any one of some words, `(word)` may be left out, `word(s)` has its letter or not.
 */
export interface Sayings {
  /** Words that mean nearly the same. */
  same: readonly { words: readonly string[] }[]
  /** Parts of a text that hold a word of danger and tell of nothing wrong. */
  harmless: readonly {
    say: readonly string[]
    /** After one of these words the saying means something else, and counts. */
    notAfter: readonly string[]
    because: string
  }[]
  /** Texts that are a mild trouble where nothing else is said. */
  mild: readonly { say: readonly string[]; beside: readonly string[]; because: string }[]
  /** Sayings that look like another danger, and how they are read. */
  means: readonly { say: readonly string[]; instead: string; because: string }[]
  /** Texts that ask for help and say nothing of what is wrong. */
  asks: readonly { say: readonly string[]; beside: readonly string[]; because: string }[]
}

/** The sayings without their reasons, which only whoever checks them reads: what travels to a browser. */
export type BareSayings = { [K in keyof Sayings]: readonly Omit<Sayings[K][number], 'because'>[] }
