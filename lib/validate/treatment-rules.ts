import type { Unversioned } from '../model/library.ts'
import type { Treatment } from '../model/treatment.ts'
import type { Document } from '../parse/document.ts'
import type { ContentNames } from './context.ts'
import { validateFrontMatter } from './schema-faults.ts'
import { treatmentSchema } from './front-matter-schema.ts'
import { closest, type IssueList } from './issues.ts'
import { anchorOf } from './medicine-rules.ts'
import { validateMarkup } from './link-rules.ts'
import { pickReview, validateReview } from './review-rules.ts'
import { isEmpty, validateParts } from './sections.ts'

const SECTIONS = {
  'what-it-is': 'What it is',
  'how-you-have-it': 'How you have it',
  'good-to-know': 'Good to know',
} as const

/** Checks a treatment. Returns it complete and typed, or undefined with every fault in `issues`. */
export function validateTreatment(
  document: Document,
  slug: string,
  names: ContentNames,
  issues: IssueList,
): Unversioned<Treatment> | undefined {
  const { frontMatter } = document
  validateMarkup(document, names, issues)
  if (document.faults.some((fault) => fault.rule === 'front-matter' || fault.rule === 'duplicate-key')) return undefined
  const data = validateFrontMatter(frontMatter, treatmentSchema, issues)
  const headings: string[] = Object.values(SECTIONS)
  if (document.opening.content.text)
    issues.error(
      'text-before-section',
      document.opening.at,
      'text before the first heading',
      '"## What it is" first',
      'Move the text into a section.',
    )
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
    if (section.heading !== SECTIONS['how-you-have-it']) validateParts(section, () => false, issues)
    if (isEmpty(section) && section.parts.every(isEmpty))
      issues.error('empty-section', section.at, `nothing under "## ${section.heading}"`, 'text', 'Write the section.')
  })
  const [what, how, know] = Object.values(SECTIONS).map((heading) =>
    document.sections.find((one) => one.heading === heading),
  )
  for (const [section, heading] of [
    [what, SECTIONS['what-it-is']],
    [how, SECTIONS['how-you-have-it']],
  ] as const)
    if (!section)
      issues.error(
        'missing-section',
        { line: 1, column: 1 },
        `no "## ${heading}"`,
        'that section',
        `Add "## ${heading}".`,
      )
  if (!data || !what || !how) return undefined

  const check = (rule: string, id: string, set: ReadonlySet<string>, where: string, path: PropertyKey[]) => {
    if (!set.has(id))
      issues.error(
        rule,
        frontMatter.at(path),
        `"${id}"`,
        `an id from ${where}`,
        closest(id, [...set])
          ? `Did you mean "${closest(id, [...set])}"?`
          : 'Write it first, or name it under `with:`.',
      )
  }
  data.medicines.forEach((id, index) =>
    check('unknown-medicine', id, names.files.medicines, 'medicines/', ['medicines', index]),
  )
  data.cancers.forEach((id, index) => check('unknown-cancer', id, names.cancers, 'cancers.md', ['cancers', index]))
  data.schedules.forEach((schedule, index) =>
    schedule.entries.forEach((entry, day) =>
      entry.medicines.forEach((id) => {
        if (!data.medicines.includes(id))
          issues.error(
            'unknown-medicine',
            frontMatter.at(['schedules', index, 'days', day]),
            `"${id}" on a day`,
            `one of this treatment's medicines: ${data.medicines.join(', ')}`,
            'Correct the id, or add it to `medicines:`.',
          )
      }),
    ),
  )
  validateReview(
    data,
    ['what-it-is', 'how-you-have-it', ...(know ? ['good-to-know'] : [])],
    1,
    [
      { ids: data.use?.sources ?? [], at: frontMatter.at(['use', 'sources']), of: 'use' },
      { ids: data.chosen?.sources ?? [], at: frontMatter.at(['chosen', 'sources']), of: 'chosen' },
    ],
    frontMatter,
    issues,
  )
  const {
    name,
    say,
    otherNames,
    medicines,
    with: others,
    cancers,
    summary,
    use,
    help,
    chosen,
    limitException,
    schedules,
    redirects,
  } = data
  return {
    slug,
    name,
    say,
    otherNames,
    medicines,
    with: others,
    cancers,
    summary,
    use,
    help,
    chosen,
    limitException,
    schedules,
    redirects,
    review: pickReview(data),
    whatItIs: what.content,
    howYouHaveIt: {
      content: how.content,
      pieces: how.pieces,
      parts: how.parts.map((part) => ({
        id: anchorOf(part.heading),
        heading: part.heading,
        content: part.content,
        pieces: part.pieces,
      })),
    },
    goodToKnow: know?.content ?? null,
  }
}
