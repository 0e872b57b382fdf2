import type { Sayings } from '../model/sayings.ts'
import type { Document } from '../parse/document.ts'
import { reportFaults } from './document-faults.ts'
import { validateFrontMatter } from './schema-faults.ts'
import { sayingsSchema } from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'

/** Nothing is said, and nothing is harmless: what the search knows while content/sayings.md has faults. */
export const NO_SAYINGS: Sayings = { same: [], harmless: [], mild: [], means: [], asks: [] }

/** Checks content/sayings.md: each word in one list of words that mean the same. */
export function validateSayings(document: Document, issues: IssueList): Sayings {
  const { frontMatter } = document
  const data = reportFaults(document, issues) && validateFrontMatter(frontMatter, sayingsSchema, issues)
  if (!data) return NO_SAYINGS
  const { notes: _notes, ...sayings } = data
  const known = new Map<string, string>()
  sayings.same.forEach(({ words }, index) => {
    for (const [place, word] of words.entries()) {
      const first = known.get(word.toLowerCase())
      if (first !== undefined)
        issues.error(
          'word-twice',
          frontMatter.at(['same', index, 'words', place]),
          `"${word}" again, after the list that begins with "${first}"`,
          'each word in one list: it can mean only one of them',
          'Take it out of one of the two.',
        )
      known.set(word.toLowerCase(), first ?? words[0]!)
    }
  })
  return sayings
}
