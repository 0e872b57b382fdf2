import type { Drug, HealthAspectEnumeration, HealthTopicContent, MedicalWebPage, WithContext } from 'schema-dts'
import { capitalised } from '../derive/a-to-z.ts'
import { byName, type LibraryIndex } from '../derive/library-index.ts'
import { administrationRoute } from '../model/administration-routes.ts'
import { CODE_SYSTEMS } from '../model/code-systems.ts'
import { findSection, type Monograph } from '../model/monograph.ts'
import { MADE_SECTIONS, type SectionId } from '../model/section-kinds.ts'
import { medicinePath, medicinesPath, sectionPath } from '../paths.ts'
import { medicalWebPage } from './json-ld.ts'

/** Which aspect of health a section is about, in schema.org's words. Sections without a row have no word there. */
const ASPECTS: Partial<Record<SectionId, HealthAspectEnumeration>> = {
  'what-it-is': 'https://schema.org/OverviewHealthAspect',
  'how-it-works': 'https://schema.org/HowItWorksHealthAspect',
  'how-you-have-it': 'https://schema.org/UsageOrScheduleHealthAspect',
  'side-effects': 'https://schema.org/SideEffectsHealthAspect',
  'later-side-effects': 'https://schema.org/RisksOrComplicationsHealthAspect',
  'other-illnesses': 'https://schema.org/SafetyHealthAspect',
  pregnancy: 'https://schema.org/PregnancyHealthAspect',
  'daily-life': 'https://schema.org/LivingWithHealthAspect',
}

/** One medicine's page: a page about a Drug, in parts by aspect of health. */
export function structuredMedicine(medicine: Monograph, index: LibraryIndex): WithContext<MedicalWebPage> {
  const { site } = index.library
  const { slug } = medicine
  const part = (hasHealthAspect: HealthAspectEnumeration, anchor: string): HealthTopicContent => ({
    '@type': 'HealthTopicContent',
    hasHealthAspect,
    url: site.url + sectionPath(slug, anchor),
  })
  return {
    ...medicalWebPage(
      medicine,
      [
        { name: 'Medicines A to Z', path: medicinesPath },
        { name: capitalised(medicine.name), path: medicinePath(slug) },
      ],
      site,
    ),
    mainEntity: drug(medicine, index),
    hasPart: [
      part('https://schema.org/SeeDoctorHealthAspect', MADE_SECTIONS.help.id),
      ...medicine.sections.flatMap(({ id }) => (ASPECTS[id] ? [part(ASPECTS[id], id)] : [])),
    ],
  }
}

function drug(medicine: Monograph, index: LibraryIndex): Drug {
  const { site } = index.library
  const type = index.type.get(medicine.type)!
  const words = (id: 'how-it-works' | 'pregnancy' | 'breastfeeding') => {
    const section = findSection(medicine, id)
    return (
      section &&
      [section.content, ...section.parts.map(({ content }) => content)]
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ')
    )
  }
  const interacting = interactingMedicines(medicine, index).map(({ slug, name }) => ({
    '@type': 'Drug' as const,
    name,
    url: site.url + medicinePath(slug),
  }))
  const codes = CODE_SYSTEMS.flatMap(({ id, name }) =>
    medicine.codes[id] ? [{ '@type': 'MedicalCode' as const, codeValue: medicine.codes[id], codingSystem: name }] : [],
  )
  return {
    '@type': 'Drug',
    name: medicine.name,
    nonProprietaryName: medicine.name,
    ...(medicine.brands.length > 0 && { proprietaryName: medicine.brands }),
    ...(medicine.otherNames.length > 0 && { alternateName: medicine.otherNames }),
    ...(codes.length > 0 && { code: codes }),
    drugClass: { '@type': 'DrugClass', name: type.name },
    administrationRoute: medicine.routes.map((id) => administrationRoute(id).heading),
    mechanismOfAction: words('how-it-works'),
    pregnancyWarning: words('pregnancy'),
    breastfeedingWarning: words('breastfeeding'),
    ...(interacting.length > 0 && { interactingDrug: interacting }),
    warning: site.url + sectionPath(medicine.slug, MADE_SECTIONS.help.id),
  }
}

/** The medicines of this library that a list under "Other medicines and food" names: each item there is something that needs care. */
export function interactingMedicines(medicine: Monograph, index: LibraryIndex): Monograph[] {
  const section = findSection(medicine, 'other-medicines')
  const items = (section ? [section.content, ...section.parts.map(({ content }) => content)] : [])
    .flatMap(({ html }) => [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)])
    .map(([, item]) => item!.toLowerCase())
  const words = new Set(items.flatMap((item) => item.match(/\w+/g) ?? []))
  const named = [...words]
    .flatMap((word) => namesByFirstWord(index).get(word) ?? [])
    .filter(({ medicine: other, pattern }) => other.slug !== medicine.slug && items.some((item) => pattern.test(item)))
  return byName(named.map(({ medicine: other }) => other))
}

interface NamePattern {
  medicine: Monograph
  pattern: RegExp
}

const patterns = new WeakMap<LibraryIndex, Map<string, NamePattern[]>>()

/** The names of all medicines by their first word, made once: each page looks up its own words, however many medicines there are. */
function namesByFirstWord(index: LibraryIndex): Map<string, NamePattern[]> {
  const made = patterns.get(index) ?? new Map<string, NamePattern[]>()
  if (!patterns.has(index))
    for (const medicine of index.library.medicines) {
      const name = medicine.name.toLowerCase()
      const first = /\w+/.exec(name)?.[0] ?? ''
      const same = made.get(first) ?? []
      same.push({ medicine, pattern: new RegExp(`\\b${name}\\b`) })
      made.set(first, same)
    }
  patterns.set(index, made)
  return made
}
