import type { MarkupFault } from './markup-fault.ts'

/** Signs that nobody sees, and signs that look like another: most come with a text that was copied, some from a keyboard (Option and space on a Mac). */

const SPACE = /[\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/
const UNSEEN =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\u2800\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/u
const MARK = /\p{M}/u
/** Compatibility forms that people write on purpose: m², ½, 20º. */
const MEANT = /[²³¹½¼¾…™ºª℃´¨¸¯˜]/
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
/** What these look like, where no rule of Unicode says it. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2043': '-',
  '\u2212': '-',
  '\u2044': '/',
  '\u2215': '/',
  '\u2236': ':',
  '\uA789': ':',
  '\u02D0': ':',
  '\u037E': ';',
  '\u201A': ',',
  '\u01C3': '!',
  '\u266F': '#',
  '\u2223': '|',
  '\u2502': '|',
  '\u2758': '|',
  '\u00B4': "'",
  '\u02B9': "'",
  '\u02BC': "'",
  '\u2032': "'",
  '\u2033': '"',
  '\u2217': '*',
}
/** Letters of the Cyrillic and the Greek alphabet that look Latin, in the order of the Latin ones. */
const OTHER_LETTERS = 'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХЅІЈοΑΒΕΖΗΙΚΜΝΟΡΤΥΧν'
const LATIN_LETTERS = 'aeopcyxijshdqwABEKMHOPCTYXSIJoABEZHIKMNOPTYXv'
const NAMES: Readonly<Record<string, string>> = {
  '\u0085': 'a line break of another system',
  '\u00A0': 'a non-breaking space',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a space without width',
  '\u2028': 'a line break of another system',
  '\u2029': 'a line break of another system',
  '\u2060': 'a joiner without width',
  '\uFEFF': 'a byte order mark',
}

interface OddSign {
  name: string
  /** What an editor means by it; '' for nothing. */
  instead: string
}

/** Finds each odd sign, once a line, and gives the text with what was meant in its place, so that no other rule stumbles over it. */
export function withoutOddSigns(text: string): { text: string; faults: MarkupFault[] } {
  if (!/[^\t\n\r -~]/.test(text)) return { text, faults: [] }
  const faults: MarkupFault[] = []
  const lines = text.split('\n').map((line, index) => {
    if (!/[^\t\r -~]/.test(line)) return line
    const told = new Set<string>()
    let plain = ''
    let column = 1
    for (const sign of line) {
      const odd = oddSign(sign, line, column - 1)
      if (odd && !told.has(sign))
        faults.push(faultOf(sign, odd, line.slice(0, column - 1), { line: index + 1, column }))
      told.add(sign)
      plain += odd ? odd.instead : sign
      column += sign.length
    }
    return plain.normalize('NFC')
  })
  return { text: lines.join('\n'), faults }
}

function oddSign(sign: string, line: string, index: number): OddSign | undefined {
  if (sign === '\t' || sign === '\r' || (sign >= ' ' && sign <= '~') || MEANT.test(sign)) return undefined
  if (SPACE.test(sign)) return { name: NAMES[sign] ?? 'a space of another width', instead: ' ' }
  if (UNSEEN.test(sign)) {
    const before = line.slice(Math.max(0, index - 2), index)
    if (/\p{Extended_Pictographic}|\uFE0F/u.test(before)) return undefined // a part of a picture sign, which is told of
    return {
      name: DIRECTION.test(sign) ? 'a sign for the direction of writing' : (NAMES[sign] ?? 'a sign that nobody sees'),
      instead: '',
    }
  }
  if (MARK.test(sign)) return { name: 'an accent apart from its letter', instead: sign }
  const same = LOOKS_LIKE[sign] ?? asciiOf(sign) ?? latinOf(sign, line, index)
  return same === undefined ? undefined : { name: `"${sign}", which only looks like "${same}"`, instead: same }
}

/** The plain form of a letter of another width or shape: "＃", "ﬁ", "𝐝". */
function asciiOf(sign: string): string | undefined {
  const plain = sign.normalize('NFKC')
  return plain !== sign && /^[ -~]+$/.test(plain) ? plain : undefined
}

/** The Latin letter that a letter of another alphabet stands for: in a word with Latin letters, or one made of such letters alone. */
function latinOf(sign: string, line: string, index: number): string | undefined {
  const place = OTHER_LETTERS.indexOf(sign)
  if (place === -1) return undefined
  const word = /[\p{L}\p{M}]*$/u.exec(line.slice(0, index))![0] + /^[\p{L}\p{M}]*/u.exec(line.slice(index))![0]
  const isDisguised =
    /[a-z]/i.test(word) || (word.length > 1 && [...word].every((letter) => OTHER_LETTERS.includes(letter)))
  return isDisguised ? LATIN_LETTERS[place] : undefined
}

function faultOf(sign: string, { name, instead }: OddSign, before: string, at: MarkupFault['at']): MarkupFault {
  const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  const after = before.trimStart() === '' ? 'at the start of the line' : `after "${before.trimStart().slice(-16)}"`
  const isSpace = instead === ' '
  return {
    rule: isSpace || instead === '' ? 'unseen-sign' : 'look-alike-sign',
    at,
    found: `${name} (${code}) ${after}`,
    expected: isSpace ? 'a plain space' : instead === '' ? 'no sign here' : `"${instead.normalize('NFC')}"`,
    remedy: isSpace
      ? 'Delete it, and type a plain space.'
      : instead === ''
        ? 'Delete it: take away the letters on both sides of this place, and type them again.'
        : MARK.test(instead)
          ? 'Type the letter again, with its accent.'
          : `Type "${instead}" in its place.`,
  }
}
