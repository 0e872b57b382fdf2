/** A place in a file: lines and columns begin at 1. */
export interface Position {
  line: number
  column: number
}

/** Something in the text that the site cannot read as the editor meant it, and what mends it. */
export interface MarkupFault {
  rule: string
  at: Position
  found: string
  expected: string
  remedy: string
}
