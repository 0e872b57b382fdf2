import type { Html, Piece } from '../../model/html.ts'
import { findSection, type Monograph, type Part } from '../../model/monograph.ts'
import { type SectionId, sectionKind } from '../../model/section-kinds.ts'
import { listOf } from '../../model/word-list.ts'
import { groupBySayers, mergeTexts } from '../merge-texts.ts'

/** A run of text with the medicines that say it; null where all of them do. */
export interface LeafletText {
  with: string | null
  html: Html[]
}

/** A part of a section under its own heading; the section's beginning has none. */
export interface LeafletPart {
  heading: string | null
  texts: LeafletText[]
}

export interface LeafletSection {
  id: SectionId
  heading: string
  /** What holds for all medicines of a treatment, said once before the rest. */
  said: string[]
  parts: LeafletPart[]
  /** Titles of texts that only the web page has. */
  onTheWeb: string[]
}

/**
 * Shared texts that paper leaves to the web page and names there, because the leaflet says what to do in other places: its cards say at
 * which temperature to call, and what to do about a sore place where a drip went in; the section's own words say which vaccines not to have.
 */
const ON_THE_WEB = ['temperature', 'tubes-into-a-vein', 'live-vaccines']

/** One piece of text under its heading. */
interface Unit {
  heading: string | null
  html: Html
}

/** A section of one medicine, or of several together: what all say stands once, what only some say under their names. */
export function leafletSection(
  id: SectionId,
  medicines: readonly Monograph[],
  unitsOf: (medicine: Monograph) => readonly Unit[] = (medicine) => unitsOfSection(medicine, id),
): LeafletSection[] {
  const parts = mergedParts(medicines, unitsOf)
  return parts.length > 0
    ? [{ id, heading: sectionKind(id).heading, said: [], parts, onTheWeb: titlesOnTheWeb(id, medicines) }]
    : []
}

/** The pieces of a text that paper has. */
export function unitsOfPieces(pieces: readonly Piece[], heading: string | null = null): Unit[] {
  return pieces.filter((piece) => !isOnTheWeb(piece)).map(({ prose }) => ({ heading, html: prose.html }))
}

export function unitsOfParts(parts: readonly Part[]): Unit[] {
  return parts.flatMap(({ pieces, heading }) => unitsOfPieces(pieces, heading))
}

/** What a medicine says in one of its sections, of these kinds of text. Rows of "Everyday life" are printed as rows. */
export function unitsOfSection(
  medicine: Monograph,
  id: SectionId,
  kinds: readonly Piece['kind'][] = ['own', 'made', 'shared'],
): Unit[] {
  const section = findSection(medicine, id)
  switch (section?.shape) {
    case 'prose': {
      const isRows = id === 'daily-life' && medicine.everyday.length > 0
      return [
        ...(isRows ? [] : unitsOfPieces(section.pieces.filter(({ kind }) => kinds.includes(kind)))),
        ...unitsOfParts(section.parts),
      ]
    }
    case 'administration':
      return [...unitsOfPieces(section.pieces), ...unitsOfParts([...section.routes, ...section.parts])]
    case 'side-effects':
    case 'links':
    case undefined:
      return []
    default: {
      const never: never = section
      return never
    }
  }
}

function titlesOnTheWeb(id: SectionId, medicines: readonly Monograph[]): string[] {
  const pieces = medicines.flatMap((medicine): readonly Piece[] => {
    const section = findSection(medicine, id)
    if (section?.shape === 'prose') return [section, ...section.parts].flatMap((part) => part.pieces)
    if (section?.shape === 'administration')
      return [section, ...section.routes, ...section.parts].flatMap((part) => part.pieces)
    return []
  })
  return [...new Set(pieces.filter(isOnTheWeb).map((piece) => (piece.kind === 'shared' ? piece.title : '')))]
}

const isOnTheWeb = (piece: Piece) => piece.kind === 'shared' && ON_THE_WEB.includes(piece.id)

function mergedParts(
  medicines: readonly Monograph[],
  unitsOf: (medicine: Monograph) => readonly Unit[],
): LeafletPart[] {
  const merged = mergeTexts(medicines, unitsOf, ({ heading, html }) => `${heading}\n${html}`)
  const headings = [...new Set([null, ...merged.map(({ text }) => text.heading)])]
  return headings
    .map((heading) => ({
      heading,
      texts: groupBySayers(merged.filter(({ text }) => text.heading === heading)).map(({ medicines: who, texts }) => ({
        with: who.length === medicines.length ? null : listOf(who.map(({ name }) => name)),
        html: texts.map(({ html }) => html),
      })),
    }))
    .filter(({ texts }) => texts.length > 0)
}
