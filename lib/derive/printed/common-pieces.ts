import type { Review } from '../../model/review.ts'
import { GROUP_KINDS } from '../../model/page-kinds.ts'
import { bulletsOf, type HelpCardView } from '../help/help-card-view.ts'
import type { GroupView } from '../pages/effect-group-views.ts'
import type { HelpBlock } from '../help/help-block-view.ts'
import type { CardLine } from '../help/card-lines.ts'
import type { LibraryIndex } from '../library-index.ts'
import type { Piece } from './fingerprint.ts'
import { namedTexts } from './named-texts.ts'
import { withReferences } from './text-references.ts'

/** Parts that pages of every kind are printed from. */

/** Texts by their ids, and each shared text that stands in them once. */
export function textPieces(texts: readonly { id: string; value: unknown }[], index: LibraryIndex): Piece[] {
  const { shared } = namedTexts(index)
  const marked = texts.map(({ id, value }) => ({ id, ...withReferences(value, shared) }))
  return [
    ...marked.map(({ id, value }): Piece => ({ kind: 'text', id, value })),
    ...[...new Set(marked.flatMap(({ found }) => [...found]))].map((slug): Piece => ({
      kind: 'shared',
      id: slug,
      value: index.library.shared[slug]!.content.html,
    })),
  ]
}

/** The cards, and the words of each line. The names of groups are printed on long cards only. */
export function cardPieces(cards: readonly HelpCardView<CardLine>[], index: LibraryIndex): Piece[] {
  const lines = cards.flatMap((card) => card.lines)
  return [
    {
      kind: 'cards',
      id: 'get-help',
      value: cards.map(({ lines: own, ...card }) => ({
        ...card,
        lines: own.map(({ id }) => id),
        leads: bulletsOf({ tier: card.tier, lines: own }).map(({ lead }) => lead),
      })),
    },
    ...lines.map(({ id, tier: _ofCard, group: _lead, effects: _why, ...line }): Piece => ({
      kind: 'help',
      id,
      // A row says it in its short words.
      value: { ...line, short: index.help.get(id)?.short ?? null },
    })),
  ]
}

/** What the cards say aloud and in which order; the words of each line are a part of their own. */
export function aloudPiece(block: HelpBlock, index: LibraryIndex): Piece {
  return { kind: 'cards', id: 'aloud', value: withReferences(block, namedTexts(index).help).value }
}

/** The rows of side effects. The words of their help lines are parts of their own, and a summary counts where it is printed. */
export function rowPieces(groups: readonly GroupView[], index: LibraryIndex): Piece[] {
  const { help } = namedTexts(index)
  return groups.flatMap(({ group, bands }) =>
    bands.flatMap(({ band, rows, milder }) =>
      [...rows, ...milder].map(({ summary, ...row }): Piece => {
        const isPrinted = row.texts.some(({ own }) => own === null)
        const value = { ...row, ...(isPrinted ? { summary } : {}), group: group.id, band: band.id }
        return { kind: 'effect', id: row.id, value: withReferences(value, help).value }
      }),
    ),
  )
}

/** Names of groups that the page links to, from any list of links. */
export function groupPieces(links: readonly { href: string; title: string }[]): Piece[] {
  const ofGroups = links.filter(({ href }) => GROUP_KINDS.some(({ path }) => href.startsWith(`${path}/`)))
  return [...new Map(ofGroups.map(({ href, title }) => [href.slice(1), title]))].map(([id, value]) => ({
    kind: 'group',
    id,
    value,
  }))
}

/** What a page says of its own making: its sources and its changes. Who checked it and when says nothing of what it prints. */
export function reviewPieces({ sources, changes, evidence, written }: Review): Piece[] {
  return [
    ...sources.map((source): Piece => ({ kind: 'source', id: source.id, value: source })),
    { kind: 'history', id: 'changes', value: { written, changes } },
    { kind: 'data', id: 'evidence', value: evidence },
  ]
}
