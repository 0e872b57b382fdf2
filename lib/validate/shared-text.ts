import type { Library } from '../model/library.ts'
import type { Day } from '../model/review.ts'
import type { Document } from '../parse/document.ts'
import type { ContentNames } from './context.ts'
import { validateFrontMatter } from './schema-faults.ts'
import { sharedTextSchema } from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'
import { validateMarkup } from './link-rules.ts'
import { validateSourceDates } from './review-dates.ts'
import { validateTemperatureText } from './temperature.ts'

/** Checks a text that several pages show. */
export function validateSharedText(
  document: Document,
  slug: string,
  names: ContentNames,
  issues: IssueList,
  today?: Day,
): Library['shared'][string] | undefined {
  const { frontMatter, opening, sections, faults } = document
  validateMarkup(document, names, issues)
  for (const { at, heading } of sections)
    issues.error(
      'shared-heading',
      at,
      `the heading "${heading}"`,
      'text without headings',
      'Take the heading out: shared text stands inside a section of another page.',
    )
  const data = faults.some((fault) => fault.rule === 'front-matter' || fault.rule === 'duplicate-key')
    ? undefined
    : validateFrontMatter(frontMatter, sharedTextSchema, issues)
  if (opening.content.text === '' && sections.length === 0 && faults.length === 0)
    issues.error(
      'empty-shared',
      opening.at,
      'no text below the front matter',
      'the text that other pages show in this place',
      'Write the text, or restore it: each page that has it would have a gap there.',
    )
  if (slug === 'temperature') validateTemperatureText(document, issues)
  if (data && today) validateSourceDates(data.sources, today, frontMatter, issues)
  return data && { title: data.title, content: opening.content }
}
