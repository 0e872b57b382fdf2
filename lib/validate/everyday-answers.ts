import type { EverydayAnswer } from '../model/everyday-topics.ts'
import type { Document } from '../parse/document.ts'
import { reportFaults } from './document-faults.ts'
import { validateFrontMatter } from './schema-faults.ts'
import { everydaySchema } from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'
import { validateSourceIds } from './source-ids.ts'

/** Checks content/everyday.md: answers that many medicines share, each with a source of the file. */
export function validateEveryday(document: Document, types: ReadonlySet<string>, issues: IssueList): EverydayAnswer[] {
  const data = reportFaults(document, issues) && validateFrontMatter(document.frontMatter, everydaySchema, issues)
  if (!data) return []
  const at = (index: number, key: string) => document.frontMatter.at(['answers', index, key])
  data.answers.forEach((answer, index) => {
    for (const id of answer.types)
      if (!types.has(id))
        issues.error(
          'unknown-type',
          at(index, 'types'),
          `"${id}"`,
          'an id from types.md',
          'Correct the id, or take it out.',
        )
  })
  const named = data.answers.map(({ topic, sources }, index) => ({ ids: sources, at: at(index, 'sources'), of: topic }))
  validateSourceIds(named, data, issues)
  return data.answers
}
