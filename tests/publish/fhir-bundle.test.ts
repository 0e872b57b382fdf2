import { XMLValidator } from 'fast-xml-parser'
import type { Bundle, ClinicalUseDefinition, Composition, CompositionSection } from 'fhir/r5.js'
import { expect, test } from 'vitest'
import { fhirBundle } from '../../lib/publish/fhir-bundle.ts'
import { medicineJson } from '../../lib/publish/medicine-json.ts'
import { stableId } from '../../lib/publish/stable-id.ts'
import { toXhtml } from '../../lib/publish/xhtml.ts'
import { constraintKeys, faultsOf } from './fhir-r5.ts'
import { index, library } from './real-library.ts'

const pairs = library.medicines.map((medicine) => {
  const json = medicineJson(medicine, index)
  return { json, bundle: fhirBundle(json) }
})
const [{ json, bundle }] = pairs as [(typeof pairs)[number]]
const compositionOf = (one: Bundle) => one.entry![0]!.resource as Composition
const effectsOf = (one: Bundle) =>
  one.entry!.flatMap(({ resource }) =>
    resource?.resourceType === 'ClinicalUseDefinition' ? [resource as ClinicalUseDefinition] : [],
  )
const allSections = (sections: readonly CompositionSection[]): CompositionSection[] =>
  sections.flatMap((one) => [one, ...allSections(one.section ?? [])])
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

test("every medicine's document is valid by HL7's own definitions", () => {
  expect(pairs.flatMap((pair) => faultsOf(plain(pair.bundle)).map((fault) => `${pair.json.id}: ${fault}`))).toEqual([])
})

test('what is not valid is found: a wrong code, a missing title, an unknown field, a document that starts with something else', () => {
  const broken = plain(bundle)
  broken.entry[0].resource.status = 'nearly'
  delete broken.entry[0].resource.title
  broken.entry[1].resource.colour = 'red'
  broken.entry[0].resource.section[0] = { title: 'Nothing in it' }
  broken.entry.reverse()
  const faults = faultsOf(broken)
  for (const fault of [
    'Composition.status: Code "nearly" not found',
    'Composition.title: Missing property',
    'Organization.colour: Unexpected property',
    'Bundle: bdl-11',
    'Composition: cmp-1',
  ])
    expect(faults).toContainEqual(expect.stringContaining(fault))
  expect(constraintKeys).toEqual(
    expect.arrayContaining(['bdl-9', 'bdl-10', 'bdl-11', 'cmp-1', 'cmp-2', 'cud-1', 'org-1']),
  )
})

test('every reference leads to a resource of the same document, and every resource is referred to', () => {
  for (const one of pairs) {
    const ids = one.bundle.entry!.map(({ fullUrl }) => fullUrl)
    const used = new Set(JSON.stringify(one.bundle).match(/(?<="reference":")[^"]+/g))
    expect(new Set(ids).size).toBe(ids.length)
    expect([...used].sort()).toEqual(ids.slice(1).sort())
  }
})

test('every effect is there with its band, its tier and its words', () => {
  for (const one of pairs) {
    const found = effectsOf(one.bundle).map(({ undesirableEffect, text }) => ({
      name: undesirableEffect!.symptomConditionEffect!.concept!.text,
      band: undesirableEffect!.frequencyOfOccurrence!.coding![0]!.code,
      tier: undesirableEffect!.classification!.coding![0]!.code,
      own: text!.div,
    }))
    expect(found).toEqual(
      one.json.sideEffects.map(({ name, band, tier, html }) => ({
        name,
        band,
        tier,
        own: expect.stringContaining(toXhtml(html)),
      })),
    )
  }
})

test('every section of the page is there in order, the status and when to get help among the first', () => {
  for (const one of pairs) {
    const titles = compositionOf(one.bundle).section!.map(({ title }) => title)
    const [glance, ...rest] = one.json.sections.map(({ heading }) => heading)
    expect(titles).toEqual(['Status', glance, 'When to call', ...rest, 'Sources'])
  }
})

test('every narrative is well-formed XHTML with the elements that FHIR allows, and none points at a place without its site', () => {
  const allowed = new Set([
    'div',
    'p',
    'ul',
    'ol',
    'li',
    'a',
    'strong',
    'em',
    'h3',
    'br',
    'hr',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'blockquote',
    'code',
    'b',
    'i',
  ])
  for (const one of pairs) {
    const narratives = [
      ...allSections(compositionOf(one.bundle).section!),
      ...one.bundle.entry!.map(({ resource }) => resource as { text?: { div: string } }),
    ].map(({ text }) => text!.div)
    for (const div of narratives) {
      expect(XMLValidator.validate(div)).toBe(true)
      for (const [, name] of div.matchAll(/<([a-z0-9]+)/g)) expect(allowed).toContain(name)
      expect(div).not.toMatch(/href="[/#]/)
      expect(div).not.toMatch(/^<div[^>]*>\s*<\/div>$/)
    }
  }
})

test('the document says in words and in a tag that it is a draft and no authorised product information, and claims no profile', () => {
  for (const one of pairs) {
    expect(JSON.stringify(one.bundle)).not.toContain('"profile"')
    for (const { resource } of one.bundle.entry!)
      expect(resource!.meta!.tag!.map(({ code }) => code)).toEqual(['not-authorised', one.json.status])
    expect(compositionOf(one.bundle).section![0]!.text!.div).toMatch(
      /Not yet checked by a clinician.*not authorised product information/s,
    )
    expect(compositionOf(one.bundle).status).toBe('preliminary')
  }
})

test('a checked page names its checker and is final', () => {
  const checked = fhirBundle({
    ...json,
    status: 'checked',
    notice: null,
    review: {
      ...json.review,
      checkedOn: '2027-01-02',
      checkedBy: [{ name: 'A. Pharmacist', role: 'Consultant pharmacist', interests: 'none' }],
    },
  })
  expect(compositionOf(checked)).toMatchObject({
    status: 'final',
    attester: [{ time: '2027-01-02', party: { display: 'A. Pharmacist, Consultant pharmacist' } }],
  })
  expect(faultsOf(plain(checked))).toEqual([])
  expect(compositionOf(checked).section![0]!.text!.div).not.toContain('Not yet checked')
})

test('made twice, a document has the same bytes; another version has another identifier and the same id', () => {
  expect(JSON.stringify(fhirBundle(json))).toBe(JSON.stringify(bundle))
  const next = fhirBundle({ ...json, version: '0badf00d' })
  expect(next.identifier!.value).not.toBe(bundle.identifier!.value)
  expect(next.id).toBe(bundle.id)
})

test('an id is a UUID of version 5 as the standard makes it', () => {
  expect(stableId('http://www.example.com/')).toBe('fcde3c85-2270-590f-9e7c-ee003d65e0e2')
})

test('drawings are left out of narratives and empty elements are closed', () => {
  expect(toXhtml('<p>One<br>two</p><p><img src="/a.svg" alt=""></p><hr>')).toBe('<p>One<br/>two</p><hr/>')
})
