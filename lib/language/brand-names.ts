import type { Passage } from '../parse/document.ts'
import type { IssueList } from '../validate/issues.ts'
import { quoted } from './word-warnings.ts'

/** Prepares a look for brands that stand before the medicine's own name. `brands` maps each brand to that name. */
export function brandNames(
  brands: ReadonlyMap<string, string>,
): (passages: readonly Passage[], issues: IssueList) => void {
  const names = [...brands.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (names.length === 0) return () => {}
  const any = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}-])`, 'u')
  return (passages, issues) => {
    for (const passage of passages) {
      if (passage.part === 'brands' || passage.section === 'More information') continue
      const match = any.exec(passage.text)
      const name = match && brands.get(match[0])
      if (!match || !name || passage.text.slice(0, match.index).toLowerCase().includes(name.toLowerCase())) continue
      if (passage.text.slice(match.index).toLowerCase().includes(`a brand of ${name.toLowerCase()}`)) continue // where letters of a treatment's name are explained
      issues.warn(
        'brand-first',
        passage.at(match.index),
        `"${quoted(passage.text, match.index, match[0].length)}"`,
        'the name of the medicine first, and the brand in brackets',
        `Write "${name}", or "${name} (${match[0]})".`,
      )
    }
  }
}
