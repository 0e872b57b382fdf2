/** Digits that stand together, and what stands between them and the group before. */
export interface Group {
  from: number
  to: number
  digits: string
  gap: string
}

/**
 * What people put between the groups of a number: spaces and up to three signs. Not what is hidden (U+FFFC), and no sign of a measure or
 * of a sentence's end: those part two numbers.
 */
const GAP = /^(?:(?:\s{0,10}[^\s\p{L}\p{N}\uFFFC%°£$€<>=+±×÷?!;@#"&]){0,3}\s{0,10}|[=+;#])$/u
/** Digits with letters among them that look the same: "O7700 9OO123". */
const MISTYPED = /(?<![\p{L}\p{N}])[OoIl]{0,2}\d[\dOoIl]*(?![\p{L}\p{N}])/gu

/** Groups of digits that may belong to one number, run by run. Measures (37.5, 120/80, 150,000) and digits in words (CA125) end a run. */
export function readRuns(text: string): Group[][] {
  const groups = readGroups(text)
  const runs: Group[][] = []
  let open = false
  for (const [at, group] of groups.entries()) {
    const counts = !isMeasure(groups, at) && !isInWord(text, group)
    if (counts && open && GAP.test(group.gap) && !isTime(groups[at - 1]!, group)) runs.at(-1)!.push(group)
    else if (counts) runs.push([group])
    open = counts
  }
  return runs
}

function readGroups(text: string): Group[] {
  const digits = text.replace(MISTYPED, (token) =>
    token.replace(/\D/g, '').length > 1 ? token.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : token,
  )
  let end = 0
  return Array.from(digits.matchAll(/\d+/g), (match) => {
    const group = { from: match.index, to: match.index + match[0].length, digits: match[0], gap: '' }
    group.gap = text.slice(end, group.from)
    end = group.to
    return group
  })
}

/** Letters at the digits: "CA125", "500mg". A long group, or one that begins like a phone number, counts all the same: "tel07700 900123". */
function isInWord(text: string, { from, to, digits }: Group): boolean {
  if (digits.length >= 9) return false
  const before = /\p{L}+$/u.exec(text.slice(Math.max(0, from - 10), from))?.[0] ?? ''
  const after = /^\p{L}/u.test(text.slice(to, to + 2))
  return (
    (before !== '' && !(before.length > 2 && (digits.startsWith('0') || /nhs$/i.test(before)))) ||
    (after && digits.length < 4)
  )
}

function isTime(before: Group, { gap }: Group): boolean {
  return gap.includes(':') && before.digits.length < 3
}

/** 37.5 and 8.30; 120/80; 1,234,567. */
function isMeasure(groups: readonly Group[], at: number): boolean {
  const from = startOf(groups, at)
  const sign = groups[from + 1]?.gap
  let end = from + 1
  while (groups[end] && groups[end]!.gap === sign) end++
  if (at >= end) return false
  const lengths = groups.slice(from, end).map(({ digits }) => digits.length)
  const [first = 0, second = 0] = lengths
  if (lengths.length === 2 && (sign === '.' || sign === '·')) return first <= 3 && second <= 2
  if (lengths.length === 2 && sign === '/') return first <= 3 && second <= 3
  return (
    sign === ',' &&
    first <= 3 &&
    !groups[from]!.digits.startsWith('0') &&
    lengths.slice(1).every((length) => length === 3)
  )
}

/** Where the chain of groups begins that are joined by the same single sign. */
function startOf(groups: readonly Group[], at: number): number {
  const sign = ['.', '·', '/', ','].find((one) => one === groups[at + 1]?.gap || (at > 0 && one === groups[at]!.gap))
  let from = at
  while (from > 0 && sign !== undefined && groups[from]!.gap === sign) from--
  return from
}
