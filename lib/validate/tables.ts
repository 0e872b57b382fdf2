import type { Group, Organisation, PlainPage, Term } from '../model/library.ts'
import { CARD_TIER_IDS, type HelpTrigger } from '../model/help-tiers.ts'
import type { Document } from '../parse/document.ts'
import { validateFrontMatter } from './front-matter.ts'
import { cancersSchema, helpSchema, plainPageSchema, siteSchema, termsSchema, typesSchema } from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'
import { anchorOf } from './monograph.ts'

/** Checks content/help.md: each id once, over all tiers. */
export function validateHelp(document: Document, issues: IssueList): HelpTrigger[] {
  const data = report(document, issues) && validateFrontMatter(document.frontMatter, helpSchema, issues)
  if (!data) return []
  const triggers: HelpTrigger[] = []
  for (const tier of CARD_TIER_IDS)
    data[tier].forEach((line, index) => {
      for (const [id, words] of Object.entries(line)) {
        if (triggers.some((one) => one.id === id)) issues.error('help-twice', document.frontMatter.at([tier, index]), `"${id}" twice`, 'each help line in one tier', 'Delete one of the two.')
        else triggers.push({ id, tier, words, order: triggers.length, group: data.groups.find((group) => group.lines.includes(id))?.name ?? null })
      }
    })
  data.groups.forEach((group, index) => {
    for (const id of group.lines) if (!triggers.some((one) => one.id === id)) issues.error('unknown-help', document.frontMatter.at(['groups', index]), `the help line "${id}" in "${group.name}"`, 'an id from the lists above', 'Correct the id, or take it out of the group.')
  })
  return triggers
}

/** Checks content/types.md or content/cancers.md. */
export function validateGroups(document: Document, kind: 'types' | 'cancers', issues: IssueList): Group[] {
  if (!report(document, issues)) return []
  const groups = kind === 'types' ? validateFrontMatter(document.frontMatter, typesSchema, issues)?.types : validateFrontMatter(document.frontMatter, cancersSchema, issues)?.cancers
  groups?.forEach((group, index) => {
    if (groups.findIndex((one) => one.id === group.id) < index) issues.error('group-twice', document.frontMatter.at([kind, index, 'id']), `"${group.id}" twice`, 'each id once', 'Delete one of the two.')
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
export function validatePlainPage(document: Document, slug: string, issues: IssueList): PlainPage | undefined {
  const data = report(document, issues) ? validateFrontMatter(document.frontMatter, plainPageSchema, issues) : undefined
  if (!data) return undefined
  const parts = document.sections.flatMap((section) => [section, ...section.parts])
  return { slug, ...data, content: document.opening.content, parts: parts.map((part) => ({ id: anchorOf(part.heading), heading: part.heading, content: part.content })) }
}

function report(document: Document, issues: IssueList): boolean {
  for (const fault of document.faults) issues.error(fault.rule, fault.at, fault.found, fault.expected, fault.remedy)
  return !document.faults.some((fault) => fault.rule === 'front-matter' || fault.rule === 'duplicate-key')
}
