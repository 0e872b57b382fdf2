/** How many slips of the finger a word of this length may hold: none below 4 letters, one in a short word, two in a long one. */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)]

/**
 * Counts the slips between what was typed and a word: a letter more, fewer or wrong, or two neighbours swapped, are one each.
 * Words above 60 letters are cut. Gives `limit + 1` where there are more slips than the limit.
 * @param open the word may go on after what was typed, as it does while a reader is still typing
 */
export function countSlips(typed: string, word: string, limit: number, open = false): number {
  const n = Math.min(typed.length, 60)
  const m = Math.min(word.length, open ? n + limit : 60)
  if (n - m > limit || m - n > limit) return limit + 1
  let [before, last, now] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let j = 0; j <= m; j++) last[j] = j
  for (let i = 1; i <= n; i++) {
    now[0] = i
    let least = i
    for (let j = 1; j <= m; j++) {
      const same = typed.charCodeAt(i - 1) === word.charCodeAt(j - 1)
      let cost = same ? last[j - 1]! : 1 + Math.min(last[j - 1]!, last[j]!, now[j - 1]!)
      if (
        i > 1 &&
        j > 1 &&
        typed.charCodeAt(i - 1) === word.charCodeAt(j - 2) &&
        typed.charCodeAt(i - 2) === word.charCodeAt(j - 1)
      )
        cost = Math.min(cost, before[j - 2]! + 1)
      now[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    ;[before, last, now] = [last, now, before]
  }
  let slips = last[m]!
  if (open) for (let j = 0; j < m; j++) slips = Math.min(slips, last[j]!)
  return Math.min(slips, limit + 1)
}

/** The letters of a word as bits: two words whose bits differ in many places cannot be near each other, and need no count. */
export function letterBits(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    bits |= 1 << (code >= 97 ? code - 97 : 26 + (code % 6))
  }
  return bits
}

/** How many letters of the first are missing in the second. */
export function lettersMissing(first: number, second: number): number {
  let bits = first & ~second
  let count = 0
  for (; bits; bits &= bits - 1) count++
  return count
}
