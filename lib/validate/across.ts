import type { Monograph } from '../model/monograph.ts'
import type { SideEffect } from '../model/side-effect.ts'
import type { Treatment } from '../model/treatment.ts'
import type { Issue } from '../model/result.ts'
import { IssueList } from './issues.ts'

/** Faults that only show when files are seen together: two pages that claim one name. */
export function validateAcross(medicines: readonly Monograph[], sideEffects: readonly SideEffect[], treatments: readonly Treatment[]): Issue[] {
  const found: Issue[] = []
  const owners = new Map<string, string>()
  const claim = (kind: string, words: string, file: string) => {
    const key = `${kind}:${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`
    const owner = owners.get(key)
    if (owner === undefined) owners.set(key, file)
    else if (owner !== file) {
      const issues = new IssueList(file)
      issues.error('name-twice', { line: 1, column: 1 }, `"${words}", which ${owner} has too`, 'a name that belongs to one page', 'Take it out of one of the two files.')
      found.push(...issues.issues)
    }
  }
  for (const { slug, name, brands, otherNames } of medicines) {
    const file = `medicines/${slug}.md`
    for (const words of [name, ...brands, ...otherNames]) claim('name', words, file)
  }
  for (const { slug, name } of sideEffects) {
    const file = `side-effects/${slug}.md`
    claim('effect', name, file)
  }
  for (const { slug, name } of treatments) {
    const file = `treatments/${slug}.md`
    claim('treatment', name, file)
  }
  return found
}
