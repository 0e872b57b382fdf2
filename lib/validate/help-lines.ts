import type { z } from 'zod'
import { CARD_TIER_IDS, type CardTierId, type HelpChange, type HelpLine, type HelpRules } from '../model/help-tiers.ts'
import { type SignPartId, SIGN_PARTS } from '../model/sign-parts.ts'
import type { Day } from '../model/review.ts'
import type { Document } from '../parse/document.ts'
import type { FrontMatter } from '../parse/front-matter.ts'
import { validateHelpWords } from './advice/help-line-words.ts'
import { reportFaults } from './document-faults.ts'
import { validateFrontMatter } from './schema-faults.ts'
import { helpSchema } from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'
import { validateSourceDates } from './review-dates.ts'
import { validateTemperatureLine } from './temperature.ts'

type HelpData = z.output<typeof helpSchema>

/**
 * Checks content/help.md: each id and each line's words once, over all tiers, and how people say it wherever it is urgent.
 * @param today the day that the dates of its sources are held against; without it they are not
 */
export function validateHelp(
  document: Document,
  issues: IssueList,
  today?: Day,
): { lines: HelpLine[]; rules: HelpRules; changes: HelpChange[] } {
  const { frontMatter } = document
  const data = reportFaults(document, issues) && validateFrontMatter(frontMatter, helpSchema, issues)
  if (!data) return { lines: [], rules: { constant: [], first: [], flags: [] }, changes: [] }
  if (today) validateSourceDates(data.sources, today, frontMatter, issues)
  const lines: HelpLine[] = []
  for (const tier of CARD_TIER_IDS)
    data[tier].forEach(({ id, words, short, easy, part, routes, talk, ...asked }, index) => {
      const at = (key: 'id' | 'words') => frontMatter.at([tier, index, key])
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
      if (tier !== 'team' && asked.say.length === 0)
        issues.error(
          'help-without-say',
          at('id'),
          `"${id}" (${tier}) without "say:"`,
          'how people say it in everyday words: without them nobody who searches for this danger sees the card',
          'Add "say: [...]" below its words, with what a frightened reader would type.',
        )
      const line = {
        id,
        tier,
        words,
        short,
        easy,
        part,
        routes,
        order: lines.length,
        ...tablesOf(data, id, part),
        asked,
        talk,
      }
      lines.push(line)
      if (id === 'temperature') validateTemperatureLine(line, at('words'), issues)
    })
  validateHelpWords(data, frontMatter, issues)
  validateNames(data, lines, frontMatter, issues)
  validateConstant(data, lines, frontMatter, issues)
  validateCovers(data, lines, frontMatter, issues)
  return { lines, rules: { constant: data.constant, first: data.first, flags: data.flags }, changes: data.changes }
}

/** What the tables of help.md say of a line. */
function tablesOf(
  { groups, covers, brings }: HelpData,
  id: string,
  part: SignPartId | null,
): Pick<HelpLine, 'group' | 'covers' | 'brings'> {
  const linesFor = (rows: readonly { line: string; lines: string[] }[]) =>
    rows.filter(({ line }) => line === id).flatMap(({ lines }) => lines)
  return {
    group:
      groups.find(({ lines }) => lines.includes(id))?.name ?? SIGN_PARTS.find((one) => one.id === part)?.name ?? null,
    covers: linesFor(covers),
    brings: linesFor(brings),
  }
}

/** The tables name lines that are there. */
function validateNames(data: HelpData, lines: readonly HelpLine[], { at }: FrontMatter, issues: IssueList): void {
  for (const kind of ['groups', 'brings', 'covers', 'first', 'flags'] as const)
    data[kind].forEach((row, index) => {
      for (const id of [...('line' in row ? [row.line] : []), ...('lines' in row ? row.lines : [])])
        if (!tierIn(lines, id))
          issues.error(
            'unknown-help',
            at([kind, index]),
            `the help line "${id}"`,
            'an id from the lists above',
            'Correct the id, or take it out.',
          )
    })
}

/** What stands on every card is a matter for 999. */
function validateConstant(data: HelpData, lines: readonly HelpLine[], { at }: FrontMatter, issues: IssueList): void {
  data.constant.forEach((id, index) => {
    const tier = tierIn(lines, id)
    if (tier !== 'emergency')
      issues.error(
        'constant-line',
        at(['constant', index]),
        tier ? `"${id}", a line of the tier ${tier}` : `the help line "${id}"`,
        'the id of a 999 line: these stand on every card',
        'Correct the id, or take it out.',
      )
  })
}

/** A line is only left out for one of its own tier, or where it would have been a matter for working hours. */
function validateCovers(data: HelpData, lines: readonly HelpLine[], { at }: FrontMatter, issues: IssueList): void {
  data.covers.forEach(({ line, lines: covered }, index) => {
    const own = tierIn(lines, line)
    for (const id of covered) {
      const tier = tierIn(lines, id)
      if (own && tier && (id === line || (tier !== own && tier !== 'team')))
        issues.error(
          'covers-another-tier',
          at(['covers', index]),
          `"${line}" (${own}) covers "${id}" (${tier})`,
          'other lines of its own tier, or of the tier team',
          `Take "${id}" out. A line must never be left out for one that asks for less, or that a reader may find on another card.`,
        )
    }
  })
}

function tierIn(lines: readonly HelpLine[], id: string): CardTierId | undefined {
  return lines.find((one) => one.id === id)?.tier
}

/** Letters and digits alone: capitals, stops and spaces make no other line. */
function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
