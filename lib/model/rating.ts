/** How useful a page was, from not useful to very useful. */
export const RATINGS = [1, 2, 3, 4, 5] as const

/** The longest comment that is kept, in characters as JavaScript and HTML count them. */
export const COMMENT_LIMIT = 1000

/** The rating that a form sent; undefined where it is none. */
export function readRating(text: string): number | undefined {
  return RATINGS.find((rating) => String(rating) === text)
}

/** What one reader said of one page. */
export interface Rating {
  /** The one-time id of the form, or one of our own: a second rating with it is refused. */
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
}

/** A rating as editors see it. */
export interface StoredRating extends Rating {
  /** ISO 8601 in UTC. */
  receivedAt: string
  /** When an editor marked the comment as dealt with. */
  dealtWithAt: string | null
}
