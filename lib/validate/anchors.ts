import { FREQUENCY_BANDS } from '../model/frequency-bands.ts'
import { HELP_TIERS } from '../model/help-tiers.ts'
import { ANY_PAGE_FOLDER, kindOfFolder, type PageKindId } from '../model/page-kinds.ts'
import { MADE_SECTIONS, SECTION_KINDS } from '../model/section-kinds.ts'
import type { Document } from '../parse/document.ts'
import { closest, type IssueList } from './issues.ts'
import { anchorOf } from './medicine-rules.ts'

const PAGE = new RegExp(`^/(${ANY_PAGE_FOLDER})/([a-z0-9-]+)$`)

/** Places that a page of each kind has without a heading of its own: they are made from the rest. */
const MADE_ANCHORS: Record<PageKindId, (document: Document) => readonly string[]> = {
  medicine: ({ references }) => references.flatMap(({ href }) => /side-effects\/([^/#]+)\.md$/.exec(href)?.[1] ?? []),
  'side-effect': () => ['notice', 'do', 'team', 'medicines'],
  treatment: () => ['side-effects', ...FREQUENCY_BANDS.map((band) => band.id)],
}

/** The places of a page that a link can lead to with "#". */
function anchorsOf(document: Document): Set<string> {
  const headings = document.sections.flatMap((section) => [section, ...section.parts]).map(({ heading }) => heading)
  const anchors = new Set([
    ...headings.map(anchorOf),
    ...Object.values(MADE_SECTIONS).map(({ id }) => id),
    ...HELP_TIERS.map(({ anchor }) => anchor),
    'contents',
  ])
  const kindOfPage = kindOfFolder(document.file.split('/')[0]!)
  for (const kind of SECTION_KINDS) if (headings.includes(kind.heading)) anchors.add(kind.id)
  for (const band of FREQUENCY_BANDS) if (headings.includes(band.heading)) anchors.add(band.id)
  for (const id of kindOfPage ? MADE_ANCHORS[kindOfPage.id](document) : []) anchors.add(id)
  return anchors
}

/** Reports links to a place ("#…") that the page has not. Links to files that do not exist are reported elsewhere. */
export function validateAnchors(documents: ReadonlyMap<string, Document>, listFor: (file: string) => IssueList): void {
  const kept = new Map<string, Set<string>>()
  for (const [file, document] of documents)
    for (const { href, at } of document.references) {
      const [address = '', anchor] = href.split('#')
      if (anchor === undefined || /^[a-z]+:/i.test(address)) continue
      const target = address === '' ? file : fileOf(address, file)
      const page = target === undefined ? undefined : documents.get(target)
      if (!target || !page) continue
      const anchors = kept.get(target) ?? anchorsOf(page)
      kept.set(target, anchors)
      if (anchors.has(anchor)) continue
      const meant = closest(anchor, [...anchors])
      listFor(file).error(
        'broken-anchor',
        at,
        `a link to "#${anchor}"`,
        `a place that ${target === file ? 'this page' : target} has`,
        meant ? `Did you mean "#${meant}"?` : 'Take the part from # away, or use the id of a section.',
      )
    }
}

function fileOf(address: string, from: string): string | undefined {
  const path = PAGE.exec(address)
  if (path) return `${path[1]}/${path[2]}.md`
  const match = /^(?:\.\.?\/)*(?:([a-z-]+)\/)?([^/]+\.md)$/.exec(address)
  return match ? `${match[1] ?? from.split('/')[0]}/${match[2]}` : undefined
}
