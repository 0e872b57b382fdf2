import type { Document } from '../parse/document.ts'
import type { ContentNames } from './context.ts'
import { closest, type IssueList } from './issues.ts'

/** Reports what Markdown itself forbids, and every link to a file of content that does not exist. */
export function validateMarkup(document: Document, names: ContentNames, issues: IssueList): void {
  for (const fault of document.faults) issues.error(fault.rule, fault.at, fault.found, fault.expected, fault.remedy)
  const folders = new Map([
    ['medicines', names.medicines],
    ['side-effects', names.sideEffects],
    ['treatments', names.treatments],
    ['pages', names.pages],
    ['shared', names.shared],
  ])
  for (const { href, at } of document.references) {
    if (/^[a-z]+:/i.test(href) || href.startsWith('#') || href.startsWith('/')) continue
    const match = /^(?:\.\.?\/)*(?:([a-z-]+)\/)?([^/#]+)\.md(?:#.*)?$/.exec(href)
    const folder = match?.[1] ?? document.file.split('/').at(-2)
    const known = folder === undefined ? undefined : folders.get(folder)
    if (/\.(svg|png|jpe?g|webp|avif)$/.test(href)) continue
    if (!match || !known) {
      issues.error('broken-link', at, `a link to "${href}"`, 'a file in content/, or a full https address', 'Write the path as ../side-effects/name.md or the whole https address.')
    } else if (!known.has(match[2]!)) {
      const meant = closest(match[2]!, [...known])
      issues.error('broken-link', at, `a link to "${href}"`, `a file that exists in ${folder}/`, meant ? `Did you mean "${meant}"? If not, write the file first.` : 'Write the file first, or link to another.')
    }
  }
}
