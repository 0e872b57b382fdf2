/** A text as its reader sees it: what looks the same is written the same, and what nobody sees is gone. */
export interface FoldedText {
  text: string
  /** Where the signs from `from` up to `to` of `text` stand in the text that was folded, with the unseen ones behind them. */
  placeOf(from: number, to: number): { from: number; to: number }
}

/** Format signs, marks over and under letters, and what else shows nothing by itself. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]/u
const DIGIT = /\p{Nd}/u

/** Folds a text sign by sign: compatibility forms (NFKC), digits of every script as 0 to 9, without format signs. */
export function foldText(original: string): FoldedText {
  let text = ''
  const starts: number[] = []
  let from = 0
  for (const sign of original) {
    const folded = foldSign(sign)
    for (let unit = 0; unit < folded.length; unit++) starts.push(from)
    text += folded
    from += sign.length
  }
  return { text, placeOf: (start, end) => ({ from: starts[start]!, to: starts[end] ?? original.length }) }
}

function foldSign(sign: string): string {
  if (sign < '\u0080') return sign
  return [...sign.normalize('NFKC')]
    .filter((part) => !UNSEEN.test(part))
    .map((part) => (DIGIT.test(part) ? valueOf(part) : part))
    .join('')
}

/** The digits of a script stand side by side from 0 to 9, so the value follows from the place. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0)!
  let zero = code
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}
