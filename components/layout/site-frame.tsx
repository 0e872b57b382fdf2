import type { ReactNode } from 'react'
import type { Organisation } from '../../lib/model/library.ts'
import { medicinesPath, myTreatmentPath, sideEffectsPath, treatmentsPath } from '../../lib/paths.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

interface SiteFrameProps {
  site: Organisation
  /** Address of the part of the site that this page belongs to. */
  current?: string
  /** Left out on home and on errors. */
  crumbs?: { links: readonly { href: string; label: string }[]; here: string }
  searchField?: boolean
  children: ReactNode
}

const NAV = [
  { href: medicinesPath, label: 'A to Z', longer: 'Medicines' },
  { href: sideEffectsPath, label: 'Side effects' },
  { href: treatmentsPath, label: 'Treatments' },
  { href: myTreatmentPath, label: 'My treatment' },
]

/** What stands around every page: header, breadcrumbs, main, footer. */
export function SiteFrame({ site, current, crumbs, searchField = true, children }: SiteFrameProps) {
  const links = [
    { href: '/about', label: 'About this site' },
    { href: '/how-we-check', label: 'How we check pages' },
    { href: '/accessibility', label: 'Accessibility' },
    { href: '/privacy', label: 'Privacy' },
    { href: site.sourceCode, label: 'Source code' },
    ...(site.contactEmail ? [{ href: `mailto:${site.contactEmail}`, label: 'Contact us' }] : []),
  ]
  return (
    <>
      <SiteHeader siteName={site.name} items={NAV} current={current} searchField={searchField} />
      {crumbs && <Breadcrumbs {...crumbs} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        line={site.strapLine}
        links={links}
        small={`Text: ${site.licences.text}. Name the source. Code: ${site.licences.code}.`}
      />
    </>
  )
}
