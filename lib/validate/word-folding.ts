import type { Passage } from '../parse/document.ts'

/** Two spaces, a space that does not break, and signs that nobody sees. */
const ODD_SPACE = /\s{2,}|[^\S ]|[\u00AD\u200B-\u200D\u2060\uFEFF]/
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/

/** The passage as a reader sees it, so that no rule is missed for the kind of a space: white space is one space, unseen signs are away. Places stay right. */
export function folded(passage: Passage): Passage {
  if (!ODD_SPACE.test(passage.text)) return passage
  const places: number[] = []
  let text = ''
  for (let index = 0; index < passage.text.length; index++) {
    const sign = passage.text[index]!
    if (UNSEEN.test(sign) || (/\s/.test(sign) && text.endsWith(' '))) continue
    places.push(index)
    text += /\s/.test(sign) ? ' ' : sign
  }
  return { ...passage, text, at: (offset) => passage.at(places[offset] ?? offset) }
}

/** A text with each white space as one space, and without unseen signs. */
export function foldedText(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ')
}

/** The words of the sentence before a place: what they deny or whom they speak of decides what the words after them say. */
export function leadUpTo(text: string, index: number): string {
  return text.slice(sentenceStart(text, index), index)
}

/** The sentence around a place. */
export function sentenceAround(text: string, index: number): string {
  const end = /[.?!](?:\s|$)/.exec(text.slice(index))
  return text.slice(sentenceStart(text, index), end ? index + end.index : undefined)
}

function sentenceStart(text: string, index: number): number {
  const before = text.slice(0, index)
  return Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1
}
