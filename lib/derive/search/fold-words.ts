/** Ways to write a word so that spellings that mean the same become equal. Both sides of a comparison go through the same ones. */

/** Lower case, no accents, no punctuation, one spelling for British and American: "Œdema" and "edema" become one. Words stay apart by one space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .replace(/[αβγκ]/g, (letter) => ({ α: ' alpha ', β: ' beta ', γ: ' gamma ', κ: ' kappa ' })[letter]!)
    .replace(/æ|ae|œ|oe/g, 'e')
    .replace(/ph/g, 'f')
    .replace(/our/g, 'or')
    .replace(/rrh/g, 'rr')
    .replace(/z/g, 's')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bgray/g, 'grey')
    .replace(/([bt])re\b/g, '$1er')
    .replace(/\b(my|your|him|her) self\b/g, '$1self')
    .trim()
}

/** The words of a folded text. "headache" and "tummyache" are two: people write them both ways. */
export function wordsOf(folded: string): string[] {
  return folded
    .split(' ')
    .flatMap((word) => (/.{3}aches?$/.test(word) ? [word.replace(/aches?$/, ''), 'ache'] : word ? [word] : []))
}

/** A word without its ending: tingling, tingles and tingly become one. */
export function stem(word: string): string {
  if (word.length < 5) return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, 3) : word
  const bare = word.replace(/(?:iness|ness|ings?|edly|ed|ies|es|s|ly|y|e)$/, '')
  const short = bare.length < 3 ? word : bare
  return short.replace(/([bdgmnprt])\1$/, '$1')
}

/** What a word sounds like, roughly: its consonants, with letters that sound alike made one. "dosytaxel" and "docetaxel" give the same. */
export function soundKey(word: string): string {
  let key = ''
  for (let at = 0; at < word.length; at++) {
    const sound = soundAt(word, at)
    if (sound === '') continue
    if (key.endsWith(sound) && !/[aeiouyhw]/.test(word[at - 1] ?? '')) continue
    key += sound
    if (sound === 'ks') at += word[at] === 'x' ? 0 : 1
  }
  return key
}

/** Whether a sound has enough consonants to point at one word: two are enough in a longer word such as nausea. */
export function tellsApart(sound: string, word: string): boolean {
  return sound.length > 2 || (sound.length === 2 && word.length > 5)
}

/** The consonants of a word as they are written, doubled ones once: "diorea" and "diarrea" have the same. */
export function consonantsOf(word: string): string {
  return word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')
}

const SAME: Record<string, string> = {
  b: 'b',
  d: 'd',
  f: 'f',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'f',
  z: 's',
}

function soundAt(word: string, at: number): string {
  const letter = word[at]!
  const next = word[at + 1] ?? ''
  const soft = 'eiy'.includes(next) && next !== ''
  if ('aeiouy'.includes(letter)) return at === 0 ? 'a' : ''
  if (letter === 'h' || letter === 'w') return ''
  if (letter === 'x') return at === 0 ? 's' : 'ks'
  if (letter === 'c')
    return next === 'k' ? '' : next === 'c' && 'eiy'.includes(word[at + 2] ?? '-') ? 'ks' : soft ? 's' : 'k'
  if (letter === 'g') return next === 'h' ? '' : soft ? 'j' : 'g'
  if (letter === 's' && next === 'c' && 'eiy'.includes(word[at + 2] ?? '-')) return ''
  if (letter === 'r' && at > 2 && at === word.length - 1) return '' // Xeloda and "zeloder" end alike.
  if (letter === 'k' && at === 0 && next === 'n') return ''
  if (letter === 'p' && at === 0 && (next === 's' || next === 'n')) return ''
  if (letter === 't' && word.startsWith('tion', at)) return 's'
  return SAME[letter] ?? letter
}
