import { consonantsOf, soundKey, tellsApart } from './fold-words.ts'
import type { Lookup } from './open-search-index.ts'
import { countSlips, letterBits, lettersMissing, slipsAllowed } from './slips.ts'

/** How a key of the index is like what was typed. */
export interface Near {
  key: number
  how: 'same' | 'start' | 'slip' | 'sound'
  /** 0 to 1: how near. */
  weight: number
}

/**
 * The keys that are what was typed, go on from it, are one or two slips from it, or sound like it. Slips are only looked for where nothing is the same.
 * @param slips false where every word that was typed is known: then nothing is spelt wrong
 */
export function nearKeys(typed: string, { keys, bits, at, bySound }: Lookup, whole: boolean, slips: boolean): Near[] {
  const near: Near[] = []
  const same = at.get(typed)
  if (same !== undefined) near.push({ key: same, how: 'same', weight: 1 })
  if (whole || typed.length > 1)
    for (let key = 0; key < keys.length; key++)
      if (key !== same && keys[key]!.startsWith(typed))
        near.push({ key, how: 'start', weight: 0.93 - Math.min(0.13, (keys[key]!.length - typed.length) * 0.008) })
  const limit = slipsAllowed(typed.length)
  if (same !== undefined || limit === 0 || !slips) return near
  const letters = letterBits(typed)
  const first = typed[0]
  const opening = soundKey(typed.slice(0, 2))
  for (let key = 0; key < keys.length; key++) {
    if (lettersMissing(letters, bits[key]!) > limit) continue
    const word = keys[key]!
    if (word.startsWith(typed) || word.length < typed.length - limit) continue
    const count = countSlips(typed, word, limit)
    // Two slips must leave the beginning alike, at least to the ear: names of medicines that begin with another letter are other medicines. A word of 4 letters has too few to begin wrong.
    const fits =
      count <= limit &&
      (word[0] === first ||
        count < (typed.length < 5 ? 1 : 2) ||
        soundKey(word.slice(0, 2)) === opening ||
        swapped(typed, word))
    if (fits) near.push({ key, how: 'slip', weight: 0.86 - 0.06 * count - (word[0] === first ? 0 : 0.04) })
    else if (word[0] === first && typed.length > 5 && word.length > typed.length) {
      const open = countSlips(typed, word, limit, true)
      if (open <= limit)
        near.push({ key, how: 'slip', weight: 0.7 - 0.06 * open - Math.min(0.1, (word.length - typed.length) * 0.01) })
    }
  }
  const sound = soundKey(typed)
  if (!tellsApart(sound, typed)) return near
  const known = new Set(near.map(({ key }) => key))
  for (const key of bySound.get(sound) ?? []) {
    const word = keys[key]!
    const count = countSlips(typed, word, Math.ceil(Math.max(typed.length, word.length) * (whole ? 0.5 : 0.34)))
    const weight = 0.76 - 0.02 * count
    // Short words have few sounds: Caelyx is no XELOX. There the consonants must be the same letters.
    if (typed.length < 7 && count > 1 && consonantsOf(typed) !== consonantsOf(word)) continue
    if (!known.has(key) && weight > 0.6) near.push({ key, how: 'sound', weight })
  }
  return near
}

function swapped(typed: string, word: string): boolean {
  return typed[0] === word[1] && typed[1] === word[0]
}
