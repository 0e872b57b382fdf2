import type { Monograph } from '../../model/monograph.ts'
import type { Organisation } from '../../model/library.ts'
import { changesPath, medicinePath } from '../../paths.ts'
import { capitalised } from '../a-to-z.ts'
import { lastChanged } from '../last-changed.ts'
import { formatDay } from '../review-status.ts'

/** What any sheet about a medicine says of itself, so that it can be traced when it is found in a drawer. */
export interface PaperView {
  title: string
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
  /** Leads to what has changed since this sheet, for whoever reads it on a screen. */
  changes: string
}

/** The words of a medicine's sheets. */
export function derivePaper({ slug, name, version, review }: Monograph, site: Pick<Organisation, 'url'>): PaperView {
  const checked = review.checkedOn ? `checked ${formatDay(review.checkedOn)}` : 'not yet checked: draft'
  const on = lastChanged(review)
  return {
    title: capitalised(name),
    address: addressInPrint(site.url + medicinePath(slug)),
    foot: `${capitalised(name)}, version ${version}, ${checked}`,
    edition: `Version ${version} of ${formatDay(on)}.`,
    standing: `Version ${version} of ${formatDay(on)}, ${checked}.`,
    draft: review.status === 'draft',
    checkedBy: review.checkedBy.map(({ name: who, role }) => `${who}, ${role}`).join('; ') || 'No one yet',
    changes: `${changesPath(slug)}?since=${on}&version=${version}`,
  }
}

/** An address as it is printed and typed. */
export function addressInPrint(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
