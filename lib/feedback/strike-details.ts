import { findNumbers } from './detail-numbers.ts'
import { DETAIL_PATTERNS } from './detail-patterns.ts'
import { foldText } from '../derive/fold-signs.ts'
import { type Detail, DETAILS, type FoundDetail, HIDDEN } from './personal-details.ts'

/** Marks of an earlier time: their words must not lead to what stands after them. */
const MARKS = new RegExp(
  Object.values(DETAILS)
    .map(({ mark }) => mark.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
)

/**
 * Strikes personal details out of a comment. They are looked for in what the comment looks like, whatever signs and digits it is written with.
 * Names cannot be told from other words, so the form asks people not to write them. What cannot be told apart is struck out: any full date
 * counts as a date of birth.
 * @returns the comment as it may be kept, and the kinds of detail that were in it
 */
export function strikeDetails(comment: string): { text: string; struck: Detail[] } {
  const folded = foldText(comment)
  const details = findDetails(folded.text.replace(MARKS, hide))
  let text = ''
  let end = 0
  for (const { detail, from, to } of details.toSorted((a, b) => a.from - b.from)) {
    const place = folded.placeOf(from, to)
    text += comment.slice(end, place.from) + DETAILS[detail].mark
    end = place.to
  }
  return { text: text + comment.slice(end), struck: [...new Set(details.map(({ detail }) => detail))] }
}

/** Again until nothing more is found: of two numbers side by side, the second may only be seen once the first has gone. */
function findDetails(folded: string): FoundDetail[] {
  const found: FoundDetail[] = []
  let text = folded
  let before: string
  do {
    before = text
    for (const { detail, pattern, holds } of DETAIL_PATTERNS)
      text = text.replace(pattern, (match: string, ...rest: (string | number)[]) => {
        if (holds && !holds(match)) return match
        const from = rest.find((one) => typeof one === 'number')!
        found.push({ detail, from, to: from + match.length })
        return hide(match)
      })
    for (const number of findNumbers(text)) {
      found.push(number)
      text = text.slice(0, number.from) + hide(text.slice(number.from, number.to)) + text.slice(number.to)
    }
  } while (text !== before)
  return found
}

const hide = (text: string): string => HIDDEN.repeat(text.length)
