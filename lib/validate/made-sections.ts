import { breastfeedingWords, contraceptionWords, missedWords, tooMuchWords } from '../model/dose-words.ts'
import type { Monograph, Part, Section } from '../model/monograph.ts'
import { joinProse, proseOfParagraphs } from '../parse/made-prose.ts'

/** The parts of "How you have it" that fields can make by themselves: their headings are fixed. */
export const MISSED_PART = { id: 'if-you-miss-a-dose', heading: 'If you miss a dose' } as const
export const TOO_MUCH_PART = { id: 'if-you-take-too-much', heading: 'If you take too much' } as const

type Fields = Pick<Monograph, 'contraception' | 'breastfeeding' | 'missed' | 'tooMuch'>

/** Puts the sentences that fields print into the sections that they belong to, before the page's own words: every page, sheet and file then has them. */
export function withMadeSentences(sections: readonly Section[], fields: Fields): Section[] {
  return sections.map((section): Section => {
    if (section.id === 'pregnancy')
      return { ...section, content: before(contraceptionWords(fields.contraception), section.content) }
    if (section.id === 'breastfeeding')
      return { ...section, content: before(breastfeedingWords(fields.breastfeeding), section.content) }
    if (section.shape !== 'administration') return section
    const visits = fields.missed.filter(({ rule }) => rule === 'visit')
    const doses = fields.missed.filter(({ rule }) => rule !== 'visit')
    const parts = withPart(section.parts, MISSED_PART, doses.flatMap(missedWords))
    return {
      ...section,
      content: joinProse([section.content, proseOfParagraphs(visits.flatMap(missedWords))]),
      parts: withPart(parts, TOO_MUCH_PART, fields.tooMuch ? tooMuchWords(fields.tooMuch) : []),
    }
  })
}

function before(sentences: readonly string[], own: Part['content']): Part['content'] {
  return joinProse([proseOfParagraphs(sentences), own])
}

/** The same parts with sentences at the beginning of one of them; the part is made where the file has none. */
function withPart(parts: readonly Part[], part: Pick<Part, 'id' | 'heading'>, sentences: readonly string[]): Part[] {
  if (sentences.length === 0) return [...parts]
  if (!parts.some(({ id }) => id === part.id)) return [...parts, { ...part, content: proseOfParagraphs(sentences) }]
  return parts.map((one) => (one.id === part.id ? { ...one, content: before(sentences, one.content) } : one))
}
