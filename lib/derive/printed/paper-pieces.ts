import type { LeafletView } from '../papers/leaflet.ts'
import type { PaperView } from '../papers/paper.ts'
import type { LibraryIndex } from '../library-index.ts'
import type { Piece } from './fingerprint.ts'
import { namedTexts } from './named-texts.ts'
import { longestFirst, withReferences } from './text-references.ts'

/** What a sheet of paper prints beside what its page has: its own words and order. Help lines and helplines are parts of their own. */
export function paperPiece(id: string, value: unknown, index: LibraryIndex): Piece {
  const { site } = index.library
  const named = longestFirst([
    ...namedTexts(index).help,
    ...site.helplines.flatMap(({ href, name, phone, hours }) =>
      [name, phone, hours].map((text) => ({ name: href, text })),
    ),
  ])
  return { kind: 'paper', id, value: withReferences({ value, strapLine: site.strapLine }, named).value }
}

/** The helplines as paper prints them, for a page that has them nowhere else. */
export function helplinePieces({ library }: LibraryIndex): Piece[] {
  return library.site.helplines.map(({ href, name, phone, hours }) => ({
    kind: 'helpline',
    id: href,
    value: { name, phone, hours },
  }))
}

/** What a leaflet chooses and how it orders it: the words of its texts and rows count as those of the page. */
export function leafletPiece(view: LeafletView, index: LibraryIndex): Piece {
  const {
    groups,
    having,
    sections,
    everyday: _counted,
    help: _aloud,
    patterns: _drawn,
    sides: _length,
    lead: _lead,
    facts: _facts,
    questions,
    ...rest
  } = view
  const outline = ({ id, said, parts }: LeafletView['sections'][number]) => ({
    id,
    said,
    parts: parts.map(({ heading, texts }) => ({ heading, with: texts.map((text) => text.with) })),
  })
  return paperPiece(
    'leaflet',
    {
      ...withoutStanding(rest),
      questions: questions.length,
      having: having.map(outline),
      sections: sections.map(outline),
      groups: groups.map(({ group, bands }) => ({
        id: group.id,
        bands: bands.map(({ band, rows, others }) => ({
          id: band.id,
          rows: rows.map(({ effects, act, full }) => ({
            ids: effects.map(({ id: one }) => one),
            act,
            full: full !== null,
          })),
          others: others.map(({ id: one }) => one),
        })),
      })),
    },
    index,
  )
}

/** A paper without what makes it traceable: its addresses, its version, its dates. */
export function withoutStanding<P extends PaperView>(paper: P): Omit<P, keyof Omit<PaperView, 'title'>> {
  const {
    page: _page,
    list: _list,
    address: _address,
    foot: _foot,
    edition: _edition,
    standing: _standing,
    draft: _draft,
    checkedBy: _checkedBy,
    changes: _changes,
    ...rest
  } = paper
  return rest
}
