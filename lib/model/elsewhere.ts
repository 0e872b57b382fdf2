/** What content/elsewhere.md knows of medicines that have no page here: enough to say so, and when to get help. */
export interface Elsewhere {
  kinds: readonly ElsewhereKind[]
  medicines: readonly ElsewhereMedicine[]
}

export interface ElsewhereKind {
  id: string
  name: string
  /** Ids of help lines that are shown with its medicines, after the 999 lines of every medicine. */
  lines: readonly string[]
}

/** A medicine without a page. */
export interface ElsewhereMedicine {
  name: string
  /** Id of its kind. */
  kind: string
  /** What it is, in plain words: "targeted tablet for breast cancer". */
  what: string
  brands: readonly string[]
  otherNames: readonly string[]
}
