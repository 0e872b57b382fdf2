import type { Elsewhere, ElsewhereMedicine } from '../model/elsewhere.ts'
import type { Monograph } from '../model/monograph.ts'
import type { Document } from '../parse/document.ts'
import type { FrontMatter } from '../parse/front-matter.ts'
import { reportFaults } from './document-faults.ts'
import { elsewhereSchema } from './front-matter-schema.ts'
import type { IssueList } from './issues.ts'
import { validateFrontMatter } from './schema-faults.ts'

/** No medicine is known but those with a page: what the search knows while content/elsewhere.md has faults. */
export const NO_ELSEWHERE: Elsewhere = { kinds: [], medicines: [] }

/** Checks content/elsewhere.md: each row of a kind that there is, each kind with help lines that there are. */
export function validateElsewhere(document: Document, help: ReadonlySet<string>, issues: IssueList): Elsewhere {
  const { frontMatter } = document
  const data = reportFaults(document, issues) && validateFrontMatter(frontMatter, elsewhereSchema, issues)
  if (!data) return NO_ELSEWHERE
  const { kinds, medicines } = data
  kinds.forEach(({ lines }, index) =>
    lines.forEach((line, place) => {
      // While help.md has faults nobody knows its lines.
      if (help.size > 0 && !help.has(line))
        issues.error(
          'elsewhere-line',
          frontMatter.at(['kinds', index, 'lines', place]),
          `"${line}"`,
          'the id of a line of help.md',
          'Look it up there.',
        )
    }),
  )
  medicines.forEach(({ kind }, index) => {
    if (!kinds.some(({ id }) => id === kind))
      issues.error(
        'elsewhere-kind',
        frontMatter.at(['medicines', index, 'kind']),
        `"${kind}"`,
        'the id of one of the kinds above',
        'Choose one of them.',
      )
  })
  return { kinds, medicines }
}

/** Every name of the table once, and none that a page has: a medicine that gets a page leaves the table. */
export function validateElsewhereNames(
  { medicines }: Elsewhere,
  pages: readonly Pick<Monograph, 'name' | 'slug' | 'brands' | 'otherNames'>[],
  frontMatter: Pick<FrontMatter, 'at'>,
  issues: IssueList,
): void {
  const owners = new Map<string, string>(
    pages.flatMap(({ slug, name, brands, otherNames }) =>
      [slug, name, ...brands, ...otherNames].map((words) => [lettersOf(words), `medicines/${slug}.md`] as const),
    ),
  )
  medicines.forEach((medicine, index) => {
    for (const { words, path } of claimsOf(medicine)) {
      const owner = owners.get(lettersOf(words))
      if (owner !== undefined)
        issues.error(
          'elsewhere-has-page',
          frontMatter.at(['medicines', index, ...path]),
          `"${words}", which ${owner} has too`,
          'names that have no page, each once',
          'Take it out of this table: the search would say that there is no page.',
        )
      owners.set(lettersOf(words), owner ?? 'elsewhere.md')
    }
  })
}

function claimsOf({ name, brands, otherNames }: ElsewhereMedicine): { words: string; path: (string | number)[] }[] {
  return [
    { words: name, path: ['name'] },
    ...brands.map((words, at) => ({ words, path: ['brands', at] })),
    ...otherNames.map((words, at) => ({ words, path: ['otherNames', at] })),
  ]
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
