import { parseHTML } from 'linkedom'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LeafletPage } from '../../../components/leaflet/leaflet-page.tsx'
import { RecordSheetPage } from '../../../components/leaflet/record-sheet-page.tsx'
import { TeachBackPage } from '../../../components/leaflet/teach-back-page.tsx'
import { MedicinePage } from '../../../components/medicine/medicine-page.tsx'
import { SideEffectPage } from '../../../components/side-effect/side-effect-page.tsx'
import { TreatmentPage } from '../../../components/treatment/treatment-page.tsx'
import type { LibraryIndex } from '../../../lib/derive/library-index.ts'
import { deriveMedicinePage } from '../../../lib/derive/pages/medicine-view.ts'
import { deriveLeaflet } from '../../../lib/derive/papers/leaflet.ts'
import { derivePaper } from '../../../lib/derive/papers/paper.ts'
import { deriveRecordSheet } from '../../../lib/derive/papers/record-sheet.ts'
import { deriveTeachBack } from '../../../lib/derive/papers/teach-back.ts'
import { deriveTreatmentLeaflet } from '../../../lib/derive/papers/treatment-leaflet.ts'
import { deriveSideEffectPage } from '../../../lib/derive/pages/side-effect-view.ts'
import { deriveTreatmentPage } from '../../../lib/derive/pages/treatment-view.ts'
import type { Review } from '../../../lib/model/review.ts'

/** What pages print, without what says nothing of it: their version, who checked them and when, links around the site, lists of other pages. */

const SHARE = { url: 'https://example.org', qr: '/qr.svg' }
const isOfGroup = ({ href }: { href: string }) => /^\/(?:types|cancers)\//.test(href)

/** A page that nobody has checked, without a version. */
function plain<P extends { version: string; review: Review }>(page: P): P {
  const review: Review = {
    ...page.review,
    status: 'draft',
    checkedBy: [],
    checkedOn: null,
    nextCheck: null,
    secondReading: null,
  }
  return { ...page, version: '', review }
}

/** Parts of a page that say nothing of the medicine: ways around the site, forms, the review, and how to find a sheet's newest version. */
const ABOUT_THE_SITE =
  'nav, style, svg, .tools, #share, #feedback, #about, .notice, .leaf-version, .leaf-how, .dates, img.qr'

/** What stands between the header and the footer. */
function mainOf(page: ReactElement): string {
  return /<main[^>]*>[^]*<\/main>/.exec(renderToStaticMarkup(page))![0]
}

/** The words of a page's markup that are of the page itself, with the words that stand in for pictures. */
export function wordsOf(markup: string): string[] {
  const main = parseHTML(`<html><body>${markup}</body></html>`).document.body
  for (const element of main.querySelectorAll(ABOUT_THE_SITE)) element.remove()
  return textsIn(main)
}

/** The runs of words in a piece of HTML. */
export function runsOfHtml(html: string): string[] {
  return textsIn(parseHTML(`<html><body>${html}</body></html>`).document.body)
}

/** Runs of words as a reader meets them: a sign that is written as an entity does not part them, an element does. */
function textsIn(element: Element): string[] {
  const runs = ['']
  const visit = (node: Node): void => {
    if (node.nodeType === 3) runs.push(runs.pop()! + node.textContent)
    else if (node.nodeName === 'IMG') runs.push((node as Element).getAttribute('alt') ?? '', '')
    else {
      runs.push('')
      node.childNodes.forEach(visit)
      runs.push('')
    }
  }
  visit(element)
  return runs.map((words) => words.replace(/\s+/g, ' ').trim()).filter((words) => words !== '')
}

/** The markup of a medicine's page and of its sheets of paper. */
export function medicineMarkup(slug: string, index: LibraryIndex): string {
  const medicine = plain(index.medicine.get(slug)!)
  const { site } = index.library
  const view = deriveMedicinePage(medicine, index)
  const related = view.related.map((group) => ({ ...group, links: group.links.filter(isOfGroup) }))
  return [
    <MedicinePage key="page" medicine={medicine} view={{ ...view, contents: [], related }} site={site} share={SHARE} />,
    <LeafletPage key="leaflet" view={deriveLeaflet(medicine, index)} site={site} tools={[]} />,
    <RecordSheetPage key="sheet" medicine={medicine} view={deriveRecordSheet(medicine, index)} site={site} />,
    <TeachBackPage
      key="teach-back"
      medicine={medicine}
      prompts={deriveTeachBack(medicine, index)}
      paper={derivePaper(medicine, site)}
      site={site}
    />,
  ]
    .map(mainOf)
    .join('\n')
}

/** The markup of a side effect's page. */
export function sideEffectMarkup(slug: string, index: LibraryIndex): string {
  const effect = plain(index.sideEffect.get(slug)!)
  const view = { ...deriveSideEffectPage(effect, index), contents: [], bands: [] }
  return mainOf(<SideEffectPage effect={effect} view={view} site={index.library.site} share={SHARE} />)
}

/** The markup of a treatment's page. */
export function treatmentMarkup(slug: string, index: LibraryIndex): string {
  const treatment = plain(index.treatment.get(slug)!)
  const view = { ...deriveTreatmentPage(treatment, index), contents: [] }
  const { site } = index.library
  return [
    <TreatmentPage key="page" treatment={treatment} view={view} site={site} share={SHARE} />,
    <LeafletPage key="leaflet" view={deriveTreatmentLeaflet(treatment, index)} site={site} tools={[]} />,
  ]
    .map(mainOf)
    .join('\n')
}
