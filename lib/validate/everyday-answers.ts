import type { EverydayAnswer } from '../model/everyday-topics.ts'
import { GENERAL_KNOWLEDGE } from '../model/review.ts'
import type { Document } from '../parse/document.ts'
import { reportFaults } from './document-faults.ts'
import { validateFrontMatter } from './schema-faults.ts'
import { everydaySchema } from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'

/** Checks content/everyday.md: answers that many medicines share, each with a source of the file. */
export function validateEveryday(document: Document, types: ReadonlySet<string>, issues: IssueList): EverydayAnswer[] {
  const data = reportFaults(document, issues) && validateFrontMatter(document.frontMatter, everydaySchema, issues)
  if (!data) return []
  const known = data.sources.map(({ id }) => id)
  data.answers.forEach((answer, index) => {
    const at = (key: string) => document.frontMatter.at(['answers', index, key])
    for (const id of answer.sources)
      if (id !== GENERAL_KNOWLEDGE && !known.includes(id))
        issues.error(
          'evidence-source',
          at('sources'),
          `the source id "${id}"`,
          `one of: ${known.join(', ')}`,
          'Add the source to `sources:`, or correct the id.',
        )
    for (const id of answer.types)
      if (!types.has(id))
        issues.error('unknown-type', at('types'), `"${id}"`, 'an id from types.md', 'Correct the id, or take it out.')
  })
  return data.answers
}
