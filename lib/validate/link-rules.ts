import { PAGE_KINDS } from '../model/page-kinds.ts'
import type { Document, Position } from '../parse/document.ts'
import type { ContentNames } from './context.ts'
import { closest, type IssueList } from './issues.ts'

/** The ending of a file beside a page, at the end of its address. */
const FORM = new RegExp(
  `(?<=/[a-z-]+/[a-z0-9-]+)\\.(?:${PAGE_KINDS.flatMap(({ forms }) => forms)
    .map((form) => form.replace('.', '\\.'))
    .join('|')})$`,
)

/** Reports what Markdown itself forbids, and every link to a file of content that does not exist. */
export function validateMarkup(document: Document, names: ContentNames, issues: IssueList): void {
  for (const fault of document.faults) issues.error(fault.rule, fault.at, fault.found, fault.expected, fault.remedy)
  const folders = new Map<string, ReadonlySet<string>>(Object.entries(names.files))
  for (const { href, at, alone } of document.references) {
    if (/^(?:tel|sms|callto):/i.test(href))
      issues.error(
        'phone-number',
        at,
        `a link to "${href}"`,
        'no phone number in the text: the helplines of site.md are added by themselves',
        'Take the link out, or add a helpline to site.md.',
      )
    if (/^[a-z]+:/i.test(href) || href.startsWith('#')) continue
    if (/\.(svg|png|jpe?g|webp|avif|gif)$/i.test(href)) validatePicture(href, at, names, issues)
    else if (href.startsWith('/')) validatePath(href, at, names, issues)
    else {
      const match = /^(?:\.\.?\/)*(?:([a-z-]+)\/)?([^/#]+)\.md(?:#.*)?$/.exec(href)
      const folder = match?.[1] ?? document.file.split('/').at(-2)
      const known = folder === undefined ? undefined : folders.get(folder)
      if (!match || !known) {
        issues.error(
          'broken-link',
          at,
          `a link to "${href}"`,
          'a file in content/, or a full https address',
          'Write the path as ../side-effects/name.md or the whole https address.',
        )
      } else if (!known.has(match[2]!)) {
        const meant = closest(match[2]!, [...known])
        issues.error(
          'broken-link',
          at,
          `a link to "${href}"`,
          `a file that exists in ${folder}/`,
          meant
            ? `Did you mean "${meant}"? If not, write the file first.`
            : 'Write the file first, or link to another.',
        )
      } else if (folder === 'shared' && !alone)
        issues.error(
          'shared-inside-text',
          at,
          `a link to "${href}" inside other words`,
          'the link alone in a paragraph, where the shared text comes in',
          'Put it on a line of its own, with an empty line above and below, or write what it says.',
        )
    }
  }
}

/** Reports an address on the site, such as "/medicines/cisplatin", that no page has. */
export function validatePath(href: string, at: Position, names: ContentNames, issues: IssueList): void {
  // A page's other formats stand at its address with an ending: see `forms` in lib/model/page-kinds.ts.
  const [, first = '', second] = href
    .replace(/[?#].*$/, '')
    .replace(FORM, '')
    .split('/')
  const folders = new Map<string, ReadonlySet<string>>([
    ...PAGE_KINDS.map(({ folder }) => [folder, names.files[folder]] as const),
    ['types', names.types],
    ['cancers', names.cancers],
  ])
  const known = folders.get(first)
  if (second ? known?.has(second) : known || names.files.pages.has(first) || names.paths.includes(`/${first}`)) return
  if (second && !known && names.paths.includes(`/${first}`)) return
  const meant =
    second && known
      ? closest(second, [...known])
      : closest(first, [...folders.keys(), ...names.files.pages, ...names.paths.map((path) => path.slice(1))])
  issues.error(
    'broken-link',
    at,
    `a link to "${href}"`,
    'a page of this site',
    meant
      ? `Did you mean "${second && known ? `/${first}/${meant}` : `/${meant}`}"?`
      : 'Link to the file in content/, such as ../medicines/cisplatin.md.',
  )
}

function validatePicture(href: string, at: Position, { pictures }: ContentNames, issues: IssueList): void {
  const path = href.replace(/^(?:\.\.\/)+public\//, '/')
  if (pictures && !pictures.has(path))
    issues.error(
      'missing-picture',
      at,
      `the picture "${href}"`,
      'a file in public/',
      closest(path, [...pictures])
        ? `Did you mean "${closest(path, [...pictures])}"?`
        : 'Put the picture into public/illustrations/, and write its path as /illustrations/name.svg.',
    )
}
