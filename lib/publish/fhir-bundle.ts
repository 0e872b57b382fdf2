import type {
  Bundle,
  ClinicalUseDefinition,
  CodeableConcept,
  Composition,
  FhirResource,
  Medication,
  Meta,
  Organization,
} from 'fhir/r5.js'
import { CODE_SYSTEMS } from '../model/code-systems.ts'
import { FREQUENCY_BANDS } from '../model/frequency-bands.ts'
import { helpTier } from '../model/help-tiers.ts'
import { dataPath } from '../paths.ts'
import { escapeText } from '../model/escape-text.ts'
import { compositionSections, narrative, NOT_AUTHORISED, whenWords } from './fhir-sections.ts'
import type { MedicineJson } from './json-shapes.ts'
import { stableId } from './stable-id.ts'

/**
 * One medicine as a FHIR R5 document, on the pattern of HL7's electronic product information, Type 1: a Bundle with a Composition
 * whose sections are the page, one ClinicalUseDefinition for each side effect, the medicine and who publishes it.
 * It claims no profile: it is not product information that a regulator has authorised, and says so in words and in a tag.
 * Ids come from addresses and days from the page, so that the same content gives the same bytes.
 */
export function fhirBundle(medicine: MedicineJson): Bundle {
  const { url, version, lastChanged } = medicine
  const origin = new URL(url).origin
  const instant = `${lastChanged}T00:00:00Z`
  const id = (anchor: string) => stableId(`${url}#${anchor}`)
  const reference = (anchor: string) => `urn:uuid:${id(anchor)}`
  const meta = (): Meta => ({
    versionId: version,
    lastUpdated: instant,
    tag: [
      { system: `${origin}/data#tags`, code: 'not-authorised', display: 'Not authorised product information' },
      { system: `${origin}/data#tags`, code: medicine.status },
    ],
  })

  const composition: Composition = {
    resourceType: 'Composition',
    id: id('composition'),
    meta: meta(),
    language: 'en-GB',
    text: narrative(`<p>${escapeText(medicine.summary)}</p><p>${NOT_AUTHORISED}</p>`),
    url,
    version,
    status: medicine.status === 'draft' ? 'preliminary' : 'final',
    type: { text: 'Patient information about a medicine, not authorised product information' },
    subject: [{ reference: reference('medication'), display: medicine.name }],
    date: lastChanged,
    author: [{ reference: reference('publisher'), display: medicine.publisher }],
    title: `${medicine.name}: patient information`,
    ...(medicine.review.checkedOn && {
      attester: medicine.review.checkedBy.map(({ name, role }) => ({
        mode: { coding: [{ system: 'http://hl7.org/fhir/composition-attestation-mode', code: 'professional' }] },
        time: medicine.review.checkedOn!,
        party: { display: `${name}, ${role}` },
      })),
    }),
    section: compositionSections(medicine, ({ id: effect }) => reference(`effect-${effect}`)),
  }
  const publisher: Organization = {
    resourceType: 'Organization',
    id: id('publisher'),
    meta: meta(),
    text: narrative(`<p>${escapeText(medicine.publisher)}</p>`),
    name: medicine.publisher,
  }
  const medication: Medication = {
    resourceType: 'Medication',
    id: id('medication'),
    meta: meta(),
    text: narrative(`<p>${escapeText(medicine.name)}. ${NOT_AUTHORISED}</p>`),
    code: medicationCode(medicine),
  }
  const effects = medicine.sideEffects.map((effect): ClinicalUseDefinition => ({
    resourceType: 'ClinicalUseDefinition',
    id: id(`effect-${effect.id}`),
    meta: meta(),
    language: 'en-GB',
    text: narrative(`<p><strong>${escapeText(effect.name)}</strong>. ${effect.html}</p>${whenWords(effect)}`),
    identifier: [{ system: 'urn:ietf:rfc:3986', value: effect.url }],
    type: 'undesirable-effect',
    subject: [{ reference: reference('medication'), display: medicine.name }],
    status: {
      coding: [
        { system: 'http://hl7.org/fhir/publication-status', code: medicine.status === 'draft' ? 'draft' : 'active' },
      ],
    },
    undesirableEffect: {
      symptomConditionEffect: { concept: { text: effect.name } },
      classification: {
        coding: [{ system: `${origin}/data#tiers`, code: effect.tier, display: helpTier(effect.tier).label }],
        text: helpTier(effect.tier).label,
      },
      frequencyOfOccurrence: frequency(effect, origin),
    },
  }))
  const resources: FhirResource[] = [composition, publisher, medication, ...effects]
  return {
    resourceType: 'Bundle',
    id: id('bundle'),
    meta: meta(),
    language: 'en-GB',
    identifier: {
      system: 'urn:ietf:rfc:3986',
      value: `urn:uuid:${stableId(`${origin}${dataPath(new URL(url).pathname, 'fhir.json')}?${version}`)}`,
    },
    type: 'document',
    timestamp: instant,
    entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
  }
}

/** Our own bands, with their numbers in words: HL7's example codes (Common, Uncommon, Rare) have no numbers, and ours do not match them. */
function frequency({ band, chance }: MedicineJson['sideEffects'][number], origin: string): CodeableConcept {
  const { heading } = FREQUENCY_BANDS.find(({ id }) => id === band)!
  return {
    coding: [{ system: `${origin}/data#bands`, code: band, display: heading }],
    text: chance ? `${heading}. ${chance}` : heading,
  }
}

function medicationCode({ name, codes }: MedicineJson): CodeableConcept {
  const coding = CODE_SYSTEMS.flatMap(({ id, uri }) => (codes[id] ? [{ system: uri, code: codes[id] }] : []))
  return { ...(coding.length > 0 && { coding }), text: name }
}
