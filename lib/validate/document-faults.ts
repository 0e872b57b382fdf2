import type { Document } from '../parse/document.ts'
import type { IssueList } from './issues.ts'

/** Hands on what the parser found, and says whether there is front matter to look at. */
export function reportFaults(document: Document, issues: IssueList): boolean {
  for (const fault of document.faults) issues.error(fault.rule, fault.at, fault.found, fault.expected, fault.remedy)
  return !document.faults.some((fault) => fault.rule === 'front-matter' || fault.rule === 'duplicate-key')
}
