import type { Monograph } from '../../model/monograph.ts'
import type { Organisation } from '../../model/library.ts'
import { changesPath, medicinesPath, pathOfPage, treatmentsPath } from '../../paths.ts'
import { capitalised } from '../a-to-z.ts'
import { lastChanged } from '../last-changed.ts'
import { formatDay } from '../review-status.ts'

/** What any sheet of paper says of itself, so that it can be traced when it is found in a drawer. */
export interface PaperView {
  title: string
  /** The page that it is made from, and the list in which that stands. */
  page: string
  list: { href: string; label: string }
  /** The page's address as people type it, without https:// */
  address: string
  /** One line for the foot of each sheet. */
  foot: string
  /** Which version this is, of which day. */
  edition: string
  /** The same, and whether anybody has checked it. */
  standing: string
  /** Nobody has checked it yet. */
  draft: boolean
  /** Who has checked it. */
  checkedBy: string
  /** Leads to what has changed since this sheet, for whoever reads it on a screen; null where the page has no such list. */
  changes: string | null
}

const LISTS = {
  medicine: { href: medicinesPath, label: 'Medicines A to Z' },
  treatment: { href: treatmentsPath, label: 'Treatments' },
} as const

/** The kinds of page that have paper. */
export type PaperKind = keyof typeof LISTS

/** The words of the sheets of a medicine or a treatment. */
export function derivePaper(
  { slug, name, version, review }: Pick<Monograph, 'slug' | 'name' | 'version' | 'review'>,
  site: Pick<Organisation, 'url'>,
  kind: PaperKind = 'medicine',
): PaperView {
  const checked = review.checkedOn ? `checked ${formatDay(review.checkedOn)}` : 'not yet checked: draft'
  const on = lastChanged(review)
  const page = pathOfPage(kind, slug)
  return {
    title: capitalised(name),
    page,
    list: LISTS[kind],
    address: addressInPrint(site.url + page),
    foot: `${capitalised(name)}, version ${version}, ${checked}`,
    edition: `Version ${version} of ${formatDay(on)}.`,
    standing: `Version ${version} of ${formatDay(on)}, ${checked}.`,
    draft: review.status === 'draft',
    checkedBy: review.checkedBy.map(({ name: who, role }) => `${who}, ${role}`).join('; ') || 'No one yet',
    changes: kind === 'medicine' ? `${changesPath(slug)}?since=${on}&version=${version}` : null,
  }
}

/** An address as it is printed and typed. */
export function addressInPrint(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
