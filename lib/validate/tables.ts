import type { Group, Organisation, PlainPage, Term } from '../model/library.ts'
import type { Day } from '../model/review.ts'
import type { Document } from '../parse/document.ts'
import { reportFaults } from './document-faults.ts'
import { validateFrontMatter } from './schema-faults.ts'
import { cancersSchema, plainPageSchema, siteSchema, termsSchema, typesSchema } from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'
import { anchorOf } from './medicine-rules.ts'
import { validateDay } from './review-dates.ts'

/** Checks content/types.md or content/cancers.md. */
export function validateGroups(document: Document, kind: 'types' | 'cancers', issues: IssueList): Group[] {
  if (!reportFaults(document, issues)) return []
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
  return (reportFaults(document, issues) && validateFrontMatter(document.frontMatter, termsSchema, issues)?.terms) || []
}

/** Checks content/site.md. */
export function validateSite(document: Document, issues: IssueList): Organisation | undefined {
  const data = reportFaults(document, issues)
    ? validateFrontMatter(document.frontMatter, siteSchema, issues)
    : undefined
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
  const data = reportFaults(document, issues)
    ? validateFrontMatter(document.frontMatter, plainPageSchema, issues)
    : undefined
  if (!data) return undefined
  if (today) validateDay('written', data.written, ['written'], today, document.frontMatter, issues)
  const parts = document.sections.flatMap((section) => [section, ...section.parts])
  return {
    slug,
    ...data,
    content: document.opening.content,
    parts: parts.map((part) => ({
      id: anchorOf(part.heading),
      heading: part.heading,
      content: part.content,
      pieces: part.pieces,
    })),
  }
}
