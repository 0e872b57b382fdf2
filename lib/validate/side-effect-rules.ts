import { highestTier, type HelpTierId, tierRank } from '../model/help-tiers.ts'
import type { Unversioned } from '../model/library.ts'
import type { SideEffect } from '../model/side-effect.ts'
import type { Document } from '../parse/document.ts'
import type { ContentNames } from './context.ts'
import { validateFrontMatter } from './schema-faults.ts'
import { sideEffectSchema } from './front-matter-schema.ts'
import { closest, type IssueList } from './issues.ts'
import { anchorOf } from './medicine-rules.ts'
import { validateMarkup } from './link-rules.ts'
import { pickReview, validateReview } from './review-rules.ts'
import { isEmpty, validateOnlyList, validateParts } from './sections.ts'
import { validateSeriousWords, validateTierWords, validateWordsOf } from './serious-words.ts'

const SECTIONS = { notice: 'What you may notice', do: 'What you can do', team: 'What your team can do' } as const

/** Checks a side effect's own file. Returns it complete and typed, or undefined with every fault in `issues`. */
export function validateSideEffect(
  document: Document,
  slug: string,
  names: ContentNames,
  issues: IssueList,
): Unversioned<SideEffect> | undefined {
  const { frontMatter } = document
  validateMarkup(document, names, issues)
  if (document.faults.some((fault) => fault.rule === 'front-matter' || fault.rule === 'duplicate-key')) return undefined
  const data = validateFrontMatter(frontMatter, sideEffectSchema, issues)
  const headings: string[] = Object.values(SECTIONS)
  document.sections.forEach((section, index) => {
    if (!headings.includes(section.heading))
      issues.error(
        'unknown-section',
        section.at,
        `the section "${section.heading}"`,
        headings.map((one) => `"${one}"`).join(', '),
        'Use one of the 3 headings.',
      )
    else if (document.sections.findIndex((one) => one.heading === section.heading) < index)
      issues.error(
        'section-twice',
        section.at,
        `"## ${section.heading}" a second time`,
        'each section once',
        'Join the two.',
      )
    if (isEmpty(section) && section.parts.every(isEmpty))
      issues.error('empty-section', section.at, `nothing under "## ${section.heading}"`, 'text', 'Write the section.')
  })
  const find = (heading: string) => {
    const section = document.sections.find((one) => one.heading === heading)
    if (!section)
      issues.error(
        'missing-section',
        { line: 1, column: 1 },
        `no "## ${heading}"`,
        'all 3 sections',
        `Add "## ${heading}".`,
      )
    return section
  }
  const [notice, what, team] = [find(SECTIONS.notice), find(SECTIONS.do), find(SECTIONS.team)]
  if (isEmpty(document.opening))
    issues.error(
      'missing-opening',
      { line: document.opening.at.line, column: 1 },
      'no text before the first heading',
      '1 to 3 sentences that say what it is',
      'Add them.',
    )
  if (!data || !notice || !what || !team) return undefined

  data.help.forEach((id, index) => {
    if (!names.help.has(id))
      issues.error(
        'unknown-help',
        frontMatter.at(['help', index]),
        `the help line "${id}"`,
        'an id from help.md',
        closest(id, [...names.help.keys()])
          ? `Did you mean "${closest(id, [...names.help.keys()])}"?`
          : 'Look it up in help.md.',
      )
  })
  if (data.row !== null && !data.help.includes(data.row))
    issues.error(
      'row-line',
      frontMatter.at(['row']),
      `"row: ${data.row}"`,
      `one of its help lines: ${data.help.join(', ') || 'it has none'}`,
      'Name one of them, or leave it out.',
    )
  const highest = data.help.reduce<HelpTierId>(
    (tier, id) => highestTier(tier, names.help.get(id)?.tier ?? 'self'),
    'self',
  )
  if (highest !== data.tier)
    issues.error(
      'tier-differs',
      frontMatter.at(['tier']),
      `tier: ${data.tier}`,
      `"${highest}", the highest tier of its help lines`,
      tierRank(highest) < tierRank(data.tier)
        ? `Write "tier: ${highest}".`
        : `Add a help line of the tier ${data.tier}, or put back one that was moved or taken out in help.md. Only a clinician lowers a tier.`,
    )
  validateSeriousWords(data.summary, data.tier, frontMatter.at(['summary']), issues)
  validateTierWords(data.summary, data.tier, frontMatter.at(['summary']), issues)
  validateWordsOf(document.passages, data.tier, issues)
  const dos = what.parts.find((part) => part.heading === 'Do')
  if (!dos || dos.items.length === 0)
    issues.error(
      'missing-do',
      what.at,
      'no list under "### Do"',
      'at least one thing that the person can do',
      'Add "### Do" with a list.',
    )
  const dont = what.parts.find((part) => part.heading === 'Do not')
  const donts = dont?.items ?? []
  if (what.content.text)
    issues.error(
      'text-beside-list',
      what.at,
      'text between "## What you can do" and "### Do"',
      'the parts "### Do" and "### Do not" only',
      'Move it into a part: it would not be on the page.',
    )
  if (dont && donts.length === 0)
    issues.error(
      'missing-list',
      dont.at,
      'no list under "### Do not"',
      'a list, each line with "- "',
      'Make it a list, or delete the heading.',
    )
  for (const part of [dos, dont]) if (part) validateOnlyList(part, `### ${part.heading}`, false, issues)
  validateParts(what, () => true, issues)
  for (const section of [notice, team]) validateParts(section, () => false, issues)
  for (const item of donts)
    if (!/^do not /.test(item.content.text))
      issues.error(
        'do-not-line',
        item.at,
        `"${item.content.text.slice(0, 40)}"`,
        'every item to begin with "do not"',
        'Add the words "do not": people in a hurry read one line alone.',
      )
  validateReview(data, ['notice', 'do', 'team'], 1, [], frontMatter, issues)
  const { name, medical, everyday, area, tier, help, row, shows, easy, summary, redirects } = data
  return {
    slug,
    name,
    medical,
    everyday,
    area,
    tier,
    help,
    row,
    shows,
    easy,
    summary,
    redirects,
    review: pickReview(data),
    opening: document.opening.content,
    notice: notice.content,
    dos: dos?.items.map((item) => item.content) ?? [],
    donts: donts.map((item) => item.content),
    important: what.parts
      .filter((part) => part.heading !== 'Do' && part.heading !== 'Do not')
      .map((part) => ({
        id: anchorOf(part.heading),
        heading: part.heading,
        content: part.content,
        pieces: part.pieces,
      })),
    team: team.content,
  }
}
