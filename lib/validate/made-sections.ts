import { breastfeedingWords, contraceptionWords, missedWords, tooMuchWords } from '../model/dose-words.ts'
import type { Piece } from '../model/html.ts'
import type { Monograph, Part, Section } from '../model/monograph.ts'
import { joinProse, proseOfParagraphs } from '../parse/made-prose.ts'

/** The parts of "How you have it" that fields can make by themselves: their headings are fixed. */
export const MISSED_PART = { id: 'if-you-miss-a-dose', heading: 'If you miss a dose' } as const
export const TOO_MUCH_PART = { id: 'if-you-take-too-much', heading: 'If you take too much' } as const

type Fields = Pick<Monograph, 'contraception' | 'breastfeeding' | 'missed' | 'tooMuch'>

/** Puts the sentences that fields print into the sections that they belong to, before the page's own words: every page, sheet and file then has them. */
export function withMadeSentences(sections: readonly Section[], fields: Fields): Section[] {
  return sections.map((section): Section => {
    if (section.id === 'pregnancy') return madeFirst(section, contraceptionWords(fields.contraception))
    if (section.id === 'breastfeeding') return madeFirst(section, breastfeedingWords(fields.breastfeeding))
    if (section.shape !== 'administration') return section
    const visits = fields.missed.filter(({ rule }) => rule === 'visit')
    const doses = fields.missed.filter(({ rule }) => rule !== 'visit')
    const parts = withPart(section.parts, MISSED_PART, doses.flatMap(missedWords))
    return {
      ...section,
      ...made([...section.pieces, ...piecesOf(visits.flatMap(missedWords))]),
      parts: withPart(parts, TOO_MUCH_PART, fields.tooMuch ? tooMuchWords(fields.tooMuch) : []),
    }
  })
}

function piecesOf(sentences: readonly string[]): Piece[] {
  return sentences.length === 0 ? [] : [{ kind: 'made', prose: proseOfParagraphs(sentences) }]
}

/** Runs, and the whole text of them. */
function made(pieces: Piece[]): Pick<Part, 'content' | 'pieces'> {
  return { content: joinProse(pieces.map(({ prose }) => prose)), pieces }
}

function madeFirst<T extends Pick<Part, 'content' | 'pieces'>>(text: T, sentences: readonly string[]): T {
  return sentences.length === 0 ? text : { ...text, ...made([...piecesOf(sentences), ...text.pieces]) }
}

/** The same parts with sentences at the beginning of one of them; the part is made where the file has none. */
function withPart(parts: readonly Part[], part: Pick<Part, 'id' | 'heading'>, sentences: readonly string[]): Part[] {
  if (sentences.length === 0) return [...parts]
  if (!parts.some(({ id }) => id === part.id)) return [...parts, { ...part, ...made(piecesOf(sentences)) }]
  return parts.map((one) => (one.id === part.id ? madeFirst(one, sentences) : one))
}
