const DEEPEST = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){20}|^[ \t>]{100}/m
const MOST_SIGNS = 2000

/** True for Markdown that no person writes and that would hold up the parser for minutes: lists within lists 20 deep, thousands of emphasis signs in a paragraph. */
export function isTooComplicated(body: string): boolean {
  return (
    DEEPEST.test(body) ||
    body.split(/\n[ \t\r]*\n/).some((paragraph) => (paragraph.match(/[*_~]/g)?.length ?? 0) > MOST_SIGNS)
  )
}
