import type { Monograph } from '../model/monograph.ts'
import type { SideEffect } from '../model/side-effect.ts'
import type { Treatment } from '../model/treatment.ts'
import type { Issue } from '../model/result.ts'
import type { Position } from '../parse/front-matter.ts'
import { IssueList } from './issues.ts'

/**
 * Faults that only show when files are seen together: two pages that claim one name, or one page that has it for two things.
 * @param at where the value at a path of a file's front matter stands
 */
export function validateAcross(
  medicines: readonly Monograph[],
  sideEffects: readonly SideEffect[],
  treatments: readonly Treatment[],
  at: (file: string, path: readonly PropertyKey[]) => Position,
): Issue[] {
  const found: Issue[] = []
  const owners = new Map<string, string>()
  const claim = (kind: string, words: string, file: string, path: readonly PropertyKey[], once = false) => {
    const key = `${kind}:${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`
    const owner = owners.get(key)
    if (owner === undefined) owners.set(key, file)
    else if (owner !== file || once) {
      const issues = new IssueList(file)
      issues.error(
        'name-twice',
        at(file, path),
        `"${words}", which ${owner} has too`,
        'a name that belongs to one page',
        owner === file
          ? 'A name is either of this medicine or of another form of it: take it out of one of the two lists.'
          : 'Take it out of one of the two files.',
      )
      found.push(...issues.issues)
    }
  }
  for (const { slug, name, brands, otherNames, otherForms } of medicines) {
    const file = `medicines/${slug}.md`
    claim('name', name, file, ['name'])
    brands.forEach((words, index) => claim('name', words, file, ['brands', index]))
    otherNames.forEach((words, index) => claim('name', words, file, ['otherNames', index]))
    otherForms.forEach(({ names }, form) =>
      names.forEach((words, index) => claim('name', words, file, ['otherForms', form, 'names', index], true)),
    )
  }
  for (const { slug, name } of sideEffects) {
    const file = `side-effects/${slug}.md`
    claim('effect', name, file, ['name'])
  }
  for (const { slug, name } of treatments) {
    const file = `treatments/${slug}.md`
    claim('treatment', name, file, ['name'])
  }
  return found
}
