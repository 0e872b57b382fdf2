import type { PageOfKind, Unversioned } from '../model/library.ts'
import { PAGE_KINDS, pageKind, type PageKindId } from '../model/page-kinds.ts'
import type { Issue } from '../model/result.ts'
import type { Position } from '../parse/markup-fault.ts'
import { IssueList } from './issues.ts'

/** A name, and its place in the front matter. */
interface Claim {
  words: string
  path: readonly PropertyKey[]
  /** The page may not have it for two things. */
  once?: boolean
}

/** The names that a page of each kind claims: no other page of its kind may have one of them. */
const CLAIMS: { [K in PageKindId]: (page: Unversioned<PageOfKind[K]>) => Claim[] } = {
  medicine: ({ name, brands, otherNames, otherForms }) => [
    { words: name, path: ['name'] },
    ...brands.map((words, index) => ({ words, path: ['brands', index] })),
    ...otherNames.map((words, index) => ({ words, path: ['otherNames', index] })),
    ...otherForms.flatMap(({ names }, form) =>
      names.map((words, index) => ({ words, path: ['otherForms', form, 'names', index], once: true })),
    ),
  ],
  'side-effect': ({ name }) => [{ words: name, path: ['name'] }],
  treatment: ({ name }) => [{ words: name, path: ['name'] }],
}

/**
 * Faults that only show when files are seen together: two pages that claim one name, or one page that has it for two things.
 * @param at where the value at a path of a file's front matter stands
 */
export function validateUniqueNames(
  pages: { [K in PageKindId]: readonly Unversioned<PageOfKind[K]>[] },
  at: (file: string, path: readonly PropertyKey[]) => Position,
): Issue[] {
  return PAGE_KINDS.flatMap(({ id }) => faultsOf(id, pages[id], at))
}

function faultsOf<K extends PageKindId>(
  kind: K,
  pages: readonly Unversioned<PageOfKind[K]>[],
  at: Parameters<typeof validateUniqueNames>[1],
): Issue[] {
  const { folder } = pageKind(kind)
  const owners = new Map<string, string>()
  return pages.flatMap((page) => {
    const file = `${folder}/${page.slug}.md`
    const issues = new IssueList(file)
    for (const { words, path, once = false } of CLAIMS[kind](page)) {
      const key = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, file)
      else if (owner !== file || once)
        issues.error(
          'name-twice',
          at(file, path),
          `"${words}", which ${owner} has too`,
          'a name that belongs to one page',
          owner === file
            ? 'A name is either of this medicine or of another form of it: take it out of one of the two lists.'
            : 'Take it out of one of the two files.',
        )
    }
    return issues.issues
  })
}
