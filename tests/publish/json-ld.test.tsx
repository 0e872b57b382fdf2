import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MedicinePage } from '../../components/medicine/medicine-page.tsx'
import { StructuredData } from '../../components/ui/structured-data.tsx'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { deriveMedicinePage } from '../../lib/derive/pages/medicine-view.ts'
import { findSection, type Monograph } from '../../lib/model/monograph.ts'
import {
  breadcrumbList,
  formatStructuredData,
  licenceAddress,
  medicalWebPage,
  webPage,
  webSite,
} from '../../lib/publish/json-ld.ts'
import { interactingMedicines, structuredMedicine } from '../../lib/publish/structured-medicine.ts'
import { structuredSideEffect, structuredTreatment } from '../../lib/publish/structured-pages.ts'
import { index, library } from './real-library.ts'
import { faultsOf } from './schema-org.ts'

const { site } = library
const medicine = library.medicines.find(({ slug }) => slug === 'tamoxifen')!
const checkedReview = {
  ...medicine.review,
  status: 'checked' as const,
  checkedOn: '2027-01-02',
  nextCheck: '2029-01-02',
  checkedBy: [{ name: 'A. Pharmacist', role: 'Consultant pharmacist', registration: '1', interests: 'none' }],
}

const PAGES = {
  medicine: library.medicines.map((one) => structuredMedicine(one, index)),
  'side effect': library.sideEffects.map((one) => structuredSideEffect(one, index)),
  treatment: library.treatments.map((one) => structuredTreatment(one, index)),
  'checked medicine': [structuredMedicine({ ...medicine, review: checkedReview }, index)],
  list: [
    webPage('CollectionPage', null, [{ name: 'Side effects', path: '/side-effects' }], site),
    webPage('AboutPage', 'About us.', [{ name: 'About', path: '/about' }], site),
  ],
  home: [webSite(site)],
}

for (const [kind, pages] of Object.entries(PAGES))
  test(`an independent parser reads the structured data of every ${kind} page, and schema.org knows each property for its type`, async () => {
    const faults = await Promise.all(
      pages.map(async (page) =>
        (await faultsOf(formatStructuredData(page))).map((fault) => `${(page as { url?: string }).url}${fault}`),
      ),
    )
    expect(faults.flat()).toEqual([])
    expect(pages.length).toBeGreaterThan(0)
  })

test('a property that schema.org does not know for a type, and a value of the wrong type, are found', async () => {
  const faults = await faultsOf(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Drug',
      name: 'x',
      breadcrumb: 'y',
      drugClass: { '@type': 'Person', name: 'z' },
      interactingDrug: { '@type': 'Drugg', name: 'a' },
    }),
  )
  expect(
    await faultsOf(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'HealthTopicContent',
        hasHealthAspect: 'https://schema.org/Nonsense',
        dateModified: 'soon',
      }),
    ),
  ).toHaveLength(2)
  expect(faults).toEqual([
    '.breadcrumb: not a property of Drug',
    '.drugClass: http://schema.org/Person is not DrugClass',
    '.interactingDrug: http://schema.org/Drugg is not Drug',
    '.interactingDrug: no type Drugg',
    '.interactingDrug.name: not a property of Drugg',
  ])
})

test('whatever an editor writes, the data cannot end its script element and reads back the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '/', 'script', '>', '!--', '"', '\\', '&', 'é', '\u2028', ' ') }),
      (name) => {
        const html = renderToStaticMarkup(
          <StructuredData
            json={formatStructuredData({ '@context': 'https://schema.org', '@type': 'WebPage', name })}
          />,
        )
        const json = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</script>'))
        expect(json).not.toContain('<')
        expect((JSON.parse(json) as { name: string }).name).toBe(name)
      },
    ),
  )
})

test('the breadcrumbs in the data are those on the page', () => {
  const share = { url: 'https://example.org', qr: '/qr.svg' }
  const { document } = parseHTML(
    renderToStaticMarkup(
      <MedicinePage medicine={medicine} view={deriveMedicinePage(medicine, index)} site={site} share={share} />,
    ),
  )
  const shown = [...document.querySelectorAll('.crumbs li')].map((item) => item.textContent)
  const { breadcrumb } = medicalWebPage(
    medicine,
    [
      { name: 'Medicines A to Z', path: '/medicines' },
      { name: 'Tamoxifen', path: '/medicines/tamoxifen' },
    ],
    site,
  )
  expect(structuredMedicine(medicine, index)).toMatchObject({ breadcrumb })
  expect([...JSON.stringify(breadcrumb).matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name)).toEqual(shown)
  expect(breadcrumbList([], site)).toMatchObject({
    itemListElement: [{ position: 1, name: 'Home', item: `${site.url}/` }],
  })
})

test('a reviewer and a day of review stand in the data only when a clinician has checked the page', () => {
  expect(structuredMedicine(medicine, index)).not.toHaveProperty('reviewedBy')
  expect(structuredMedicine(medicine, index)).not.toHaveProperty('lastReviewed')
  expect(structuredMedicine(medicine, index)).toMatchObject({ creativeWorkStatus: 'Draft' })
  expect(PAGES['checked medicine'][0]).toMatchObject({
    creativeWorkStatus: 'Published',
    lastReviewed: '2027-01-02',
    reviewedBy: [{ name: 'A. Pharmacist', jobTitle: 'Consultant pharmacist' }],
  })
})

test('a medicine is described with its names, its class, how it is given, its code, its warnings and what it must not meet', () => {
  expect(structuredMedicine(medicine, index).mainEntity).toMatchObject({
    '@type': 'Drug',
    nonProprietaryName: 'tamoxifen',
    proprietaryName: medicine.brands,
    drugClass: { name: 'Hormone therapy' },
    administrationRoute: ['By mouth'],
    code: [{ codeValue: 'L02BA01', codingSystem: 'ATC' }],
    pregnancyWarning: expect.stringContaining('9 months after your last dose'),
    breastfeedingWarning: expect.stringContaining('Do not breastfeed'),
    warning: `${site.url}/medicines/tamoxifen#get-help`,
  })
  const names = interactingMedicines(medicine, index).map(({ slug }) => slug)
  expect(names).toEqual(expect.arrayContaining(['anastrozole', 'letrozole']))
  expect(names).not.toContain('tamoxifen')
})

test('only codes that the page has are in the data, each with its system', () => {
  expect(structuredMedicine({ ...medicine, codes: {} }, index).mainEntity).not.toHaveProperty('code')
  expect(structuredMedicine({ ...medicine, codes: { atc: 'L02BA01', rxnorm: '1' } }, index).mainEntity).toMatchObject({
    code: [{ codingSystem: 'ATC' }, { codeValue: '1', codingSystem: 'RxNorm' }],
  })
})

test('whatever order the files were read in, the data has the same bytes', () => {
  const turned = indexLibrary({ ...library, medicines: [...library.medicines].reverse() })
  for (const one of library.medicines)
    expect(formatStructuredData(structuredMedicine(one, turned))).toBe(
      formatStructuredData(structuredMedicine(one, index)),
    )
})

test('every part that the data names is a section of the page', () => {
  for (const one of library.medicines) {
    const ids = new Set<string>(['get-help', ...one.sections.map(({ id }) => id)])
    const parts = [
      ...formatStructuredData(structuredMedicine(one, index)).matchAll(/HealthAspect","url":"[^"#]*#([^"]+)"/g),
    ].map(([, anchor]) => anchor)
    expect(parts.length).toBeGreaterThan(5)
    for (const anchor of parts) expect(ids).toContain(anchor)
  }
})

test('a Creative Commons licence is given as its address, any other in its own words', () => {
  expect(licenceAddress('CC BY 4.0')).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(licenceAddress('CC BY-SA 4.0')).toBe('https://creativecommons.org/licenses/by-sa/4.0/')
  expect(licenceAddress('Ask us')).toBe('Ask us')
})

test('the medicines that a list names are those that looking for every name in every item finds', () => {
  const looked = (one: Monograph) => {
    const section = findSection(one, 'other-medicines')
    const html = [section?.content.html ?? '', ...(section?.parts ?? []).map(({ content }) => content.html)].join('')
    const items = [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([item]) => item.toLowerCase())
    return library.medicines.filter(
      ({ slug, name }) =>
        slug !== one.slug && items.some((item) => new RegExp(`\\b${name.toLowerCase()}\\b`).test(item)),
    )
  }
  for (const one of library.medicines)
    expect(interactingMedicines(one, index).map(({ slug }) => slug)).toEqual(looked(one).map(({ slug }) => slug))
})
