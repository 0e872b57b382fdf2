import { SECTION_KINDS, type SectionKind } from '../model/section-kinds.ts'
import type { Block, Document, DocumentSection } from '../parse/document.ts'
import { closest, type IssueList } from './issues.ts'

/** Pairs each `##` of a medicine with its kind; reports unknown, repeated, misplaced, empty and missing sections. */
export function validateSectionOrder(
  document: Document,
  issues: IssueList,
): { kind: SectionKind; section: DocumentSection }[] {
  const found: { kind: SectionKind; section: DocumentSection }[] = []
  let furthest = -1
  for (const section of document.sections) {
    const exact = SECTION_KINDS.findIndex((kind) => kind.heading === section.heading)
    const meant =
      exact === -1
        ? closest(
            section.heading,
            SECTION_KINDS.map((one) => one.heading),
          )
        : undefined
    // A misspelt heading is one fault: its section is there, and its evidence belongs to it.
    const index = exact === -1 ? SECTION_KINDS.findIndex((kind) => kind.heading === meant) : exact
    const kind = SECTION_KINDS[index]
    if (exact === -1)
      issues.error(
        'unknown-section',
        section.at,
        `the section "${section.heading}"`,
        'one of the sections of the editor’s guide',
        meant ? `Did you mean "## ${meant}"?` : 'Use a heading of the guide, or make it a ### part.',
      )
    if (!kind) continue
    if (found.some((one) => one.kind === kind)) {
      issues.error(
        'section-twice',
        section.at,
        `"## ${kind.heading}" a second time`,
        'each section once',
        'Join the two.',
      )
      continue
    }
    if (index < furthest)
      issues.error(
        'section-order',
        section.at,
        `"## ${kind.heading}" after "## ${SECTION_KINDS[furthest]!.heading}"`,
        'the order of the editor’s guide',
        `Move it up, before "## ${SECTION_KINDS[furthest]!.heading}".`,
      )
    furthest = Math.max(furthest, index)
    if (isEmpty(section) && section.parts.every(isEmpty))
      issues.error(
        'empty-section',
        section.at,
        `nothing under "## ${kind.heading}"`,
        'text',
        'Write the section, or ask the clinician what belongs here.',
      )
    for (const part of section.parts)
      if (isEmpty(part))
        issues.error(
          'empty-section',
          part.at,
          `nothing under "### ${part.heading}"`,
          'text',
          'Write the part, or delete its heading.',
        )
    found.push({ kind, section })
  }
  const parts = document.sections.flatMap((section) => section.parts)
  for (const kind of SECTION_KINDS) {
    if (found.some((one) => one.kind === kind)) continue
    const part = parts.find(({ heading }) => heading === kind.heading)
    if (part) {
      issues.error(
        'heading-level',
        part.at,
        `"${kind.heading}" inside another section`,
        `"## ${kind.heading}"`,
        'Begin the line with two # signs.',
      )
      found.push({ kind, section: { ...part, parts: [] } })
    } else if (kind.required)
      issues.error(
        'missing-section',
        { line: 1, column: 1 },
        `no "## ${kind.heading}"`,
        'every section of the editor’s guide',
        `Add "## ${kind.heading}" with its text.`,
      )
  }
  return found
}

/** True when a block has no words. */
export function isEmpty(block: Block): boolean {
  return block.content.text === '' && block.items.length === 0
}

/** Reports words that a list's page would not show: text after the list, text before it where only the list is printed, lines inside an item. */
export function validateOnlyList(block: Block, heading: string, leadIsPrinted: boolean, issues: IssueList): void {
  const beside = leadIsPrinted ? [block.besideList.after] : [block.besideList.before, block.besideList.after]
  for (const at of beside)
    if (at)
      issues.error(
        'text-beside-list',
        at,
        `text beside the list under "${heading}"`,
        leadIsPrinted ? 'text above the list only' : 'the list and nothing else',
        'Make it an item of the list, or move it: it would not be on the page.',
      )
  for (const item of block.items)
    for (const at of [...item.details.map((detail) => detail.at), ...item.stray])
      issues.error(
        'nested-list',
        at,
        `a line of its own inside an item under "${heading}"`,
        'one line of text an item',
        'Make it an item of the list: it would not be on the page.',
      )
}

/** Reports `###` parts, and parts a second time, where the page would not show them. */
export function validateParts(
  section: DocumentSection,
  allowed: (heading: string) => boolean,
  issues: IssueList,
): void {
  section.parts.forEach((part, index) => {
    if (!allowed(part.heading))
      issues.error(
        'unknown-part',
        part.at,
        `"### ${part.heading}" under "## ${section.heading}"`,
        'text without parts',
        'Take the heading out: its text would not be on the page.',
      )
    else if (section.parts.findIndex((one) => one.heading === part.heading) < index)
      issues.error('part-twice', part.at, `"### ${part.heading}" a second time`, 'each part once', 'Join the two.')
  })
}
