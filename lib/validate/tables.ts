import type { Group, Organisation, PlainPage, Term } from '../model/library.ts'
import type { Day } from '../model/review.ts'
import { CARD_TIER_IDS, type HelpLine, type HelpRules } from '../model/help-tiers.ts'
import type { Document } from '../parse/document.ts'
import { validateFrontMatter } from './front-matter.ts'
import {
  cancersSchema,
  helpSchema,
  plainPageSchema,
  siteSchema,
  termsSchema,
  typesSchema,
} from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'
import { anchorOf } from './monograph.ts'
import { validateDay, validateSourceDates } from './review-dates.ts'
import { validateTemperatureLine } from './temperature.ts'

/**
 * Checks content/help.md: each id and each line's words once, over all tiers.
 * @param today the day that the dates of its sources are held against; without it they are not
 */
export function validateHelp(
  document: Document,
  issues: IssueList,
  today?: Day,
): { lines: HelpLine[]; rules: HelpRules } {
  const data = report(document, issues) && validateFrontMatter(document.frontMatter, helpSchema, issues)
  if (!data) return { lines: [], rules: { constant: [], first: [], flags: [] } }
  if (today) validateSourceDates(data.sources, today, document.frontMatter, issues)
  const lines: HelpLine[] = []
  for (const tier of CARD_TIER_IDS)
    data[tier].forEach(({ id, words, short, easy, part, ...asked }, index) => {
      const at = (key: 'id' | 'words') => document.frontMatter.at([tier, index, key])
      if (lines.some((one) => one.id === id)) {
        issues.error('help-twice', at('id'), `"${id}" twice`, 'each help line in one tier', 'Delete one of the two.')
        return
      }
      const same = lines.find((one) => lettersOf(one.words) === lettersOf(words))
      if (same)
        issues.error(
          'help-words-twice',
          at('words'),
          `"${id}" (${tier}) with the words of "${same.id}" (${same.tier})`,
          'each line in one tier: a card may not ask for two things at once',
          'Delete one of the two, or say in each what is different.',
        )
      const line: HelpLine = {
        id,
        tier,
        words,
        short,
        easy,
        part,
        order: lines.length,
        group: data.groups.find((group) => group.lines.includes(id))?.name ?? null,
        covers: linesFor(data.covers, id),
        brings: linesFor(data.brings, id),
        asked,
      }
      lines.push(line)
      if (id === 'temperature') validateTemperatureLine(line, at('words'), issues)
    })
  const tierOf = (id: string) => lines.find((one) => one.id === id)?.tier
  for (const kind of ['groups', 'brings', 'covers', 'first', 'flags'] as const)
    data[kind].forEach((row, index) => {
      const named = [...('line' in row ? [row.line] : []), ...('lines' in row ? row.lines : [])]
      for (const id of named)
        if (!tierOf(id))
          issues.error(
            'unknown-help',
            document.frontMatter.at([kind, index]),
            `the help line "${id}"`,
            'an id from the lists above',
            'Correct the id, or take it out.',
          )
    })
  data.constant.forEach((id, index) => {
    if (tierOf(id) !== 'emergency')
      issues.error(
        'constant-line',
        document.frontMatter.at(['constant', index]),
        tierOf(id) ? `"${id}", a line of the tier ${tierOf(id)}` : `the help line "${id}"`,
        'the id of a 999 line: these stand on every card',
        'Correct the id, or take it out.',
      )
  })
  data.covers.forEach(({ line, lines }, index) => {
    const own = tierOf(line)
    for (const id of lines) {
      const tier = tierOf(id)
      if (own && tier && (id === line || (tier !== own && tier !== 'team')))
        issues.error(
          'covers-another-tier',
          document.frontMatter.at(['covers', index]),
          `"${line}" (${own}) covers "${id}" (${tier})`,
          'other lines of its own tier, or of the tier team',
          `Take "${id}" out. A line must never be left out for one that asks for less, or that a reader may find on another card.`,
        )
    }
  })
  return { lines, rules: { constant: data.constant, first: data.first, flags: data.flags } }
}

/** Letters and digits alone: capitals, stops and spaces make no other line. */
function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The ids that a table of help.md gives for a line. */
function linesFor(rows: readonly { line: string; lines: string[] }[], id: string): string[] {
  return rows.filter(({ line }) => line === id).flatMap(({ lines }) => lines)
}

/** Checks content/types.md or content/cancers.md. */
export function validateGroups(document: Document, kind: 'types' | 'cancers', issues: IssueList): Group[] {
  if (!report(document, issues)) return []
  const groups =
    kind === 'types'
      ? validateFrontMatter(document.frontMatter, typesSchema, issues)?.types
      : validateFrontMatter(document.frontMatter, cancersSchema, issues)?.cancers
  groups?.forEach((group, index) => {
    if (groups.findIndex((one) => one.id === group.id) < index)
      issues.error(
        'group-twice',
        document.frontMatter.at([kind, index, 'id']),
        `"${group.id}" twice`,
        'each id once',
        'Delete one of the two.',
      )
  })
  return groups ?? []
}

/** Checks content/terms.md. */
export function validateTerms(document: Document, issues: IssueList): Term[] {
  return (report(document, issues) && validateFrontMatter(document.frontMatter, termsSchema, issues)?.terms) || []
}

/** Checks content/site.md. */
export function validateSite(document: Document, issues: IssueList): Organisation | undefined {
  const data = report(document, issues) ? validateFrontMatter(document.frontMatter, siteSchema, issues) : undefined
  if (!data) return undefined
  const { notes: _notes, ...site } = data
  return site
}

/** Checks a page such as "About". */
export function validatePlainPage(
  document: Document,
  slug: string,
  issues: IssueList,
  today?: Day,
): PlainPage | undefined {
  const data = report(document, issues) ? validateFrontMatter(document.frontMatter, plainPageSchema, issues) : undefined
  if (!data) return undefined
  if (today) validateDay('written', data.written, ['written'], today, document.frontMatter, issues)
  const parts = document.sections.flatMap((section) => [section, ...section.parts])
  return {
    slug,
    ...data,
    content: document.opening.content,
    parts: parts.map((part) => ({ id: anchorOf(part.heading), heading: part.heading, content: part.content })),
  }
}

function report(document: Document, issues: IssueList): boolean {
  for (const fault of document.faults) issues.error(fault.rule, fault.at, fault.found, fault.expected, fault.remedy)
  return !document.faults.some((fault) => fault.rule === 'front-matter' || fault.rule === 'duplicate-key')
}
