import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findSentence } from '../../../components/preview/find-sentence.ts'

const PIECES = ['Drink as ', 'much', ' as your team tells\nyou. ', 'Don’t wait: ', 'call “us” now.']
const between = (pieces: readonly string[], words: string) => {
  const found = findSentence(pieces, words)
  if (!found) return undefined
  const { start, end } = found
  if (start.piece === end.piece) return pieces[start.piece]!.slice(start.offset, end.offset)
  return [
    pieces[start.piece]!.slice(start.offset),
    ...pieces.slice(start.piece + 1, end.piece),
    pieces[end.piece]!.slice(0, end.offset),
  ].join('')
}

it('words are found over bold text, line breaks and other quotation marks', () => {
  expect(between(PIECES, 'Drink as much as your team tells you.')).toBe('Drink as much as your team tells\nyou')
  expect(between(PIECES, 'Don\'t wait: call "us" now.')).toBe('Don’t wait: call “us” now')
  expect(between(PIECES, 'much')).toBe('much')
})

it('words that are not on the page are not found, nor are no words', () => {
  expect(findSentence(PIECES, 'Drink more')).toBeUndefined()
  expect(findSentence(PIECES, ' … ')).toBeUndefined()
  expect(findSentence([], 'a')).toBeUndefined()
})

it('every run of pieces is found where it stands, whatever letters they hold', () => {
  const letters = (text: string) => [...text].map((sign) => sign.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')).join('')
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(), fc.nat(), (pieces, from, count) => {
      const words = pieces.slice(from, from + count).join('')
      const found = between(pieces, words)
      if (letters(words)) expect(letters(found ?? '')).toBe(letters(words))
    }),
  )
})
