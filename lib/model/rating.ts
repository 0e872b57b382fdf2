/** What one reader said of one page, as the store keeps it. */
export interface StoredRating {
  /** The one-time id of the form, or one of our own. */
  id: string
  /** Address of the page, such as /medicines/aldesleukin. */
  page: string
  /** 1 to 5. */
  rating: number
  /** With personal details struck out; null where the reader wrote nothing, or after 24 months. */
  comment: string | null
  /** Anchor of a part of the page. */
  section: string | null
  /** Of the page that was rated. */
  version: string
  /** ISO 8601 in UTC. */
  receivedAt: string
  /** When an editor marked the comment as dealt with. */
  dealtWithAt: string | null
}
