import type { Thing, WithContext } from 'schema-dts'
import type { LibraryIndex } from '../derive/library-index.ts'
import type { SideEffect } from '../model/side-effect.ts'
import type { Treatment } from '../model/treatment.ts'
import { sideEffectPath, medicinePath, sideEffectsPath, treatmentPath, treatmentsPath } from '../paths.ts'
import { medicalWebPage } from './json-ld.ts'

/** A side effect's page: a page about a sign or symptom, under its everyday name and its medical ones. */
export function structuredSideEffect(effect: SideEffect, { library: { site } }: LibraryIndex): WithContext<Thing> {
  const names = [...effect.medical, ...effect.everyday]
  return {
    ...medicalWebPage(
      effect,
      [
        { name: 'Side effects', path: sideEffectsPath },
        { name: effect.name, path: sideEffectPath(effect.slug) },
      ],
      site,
    ),
    mainEntity: {
      '@type': 'MedicalSignOrSymptom',
      name: effect.name,
      ...(names.length > 0 && { alternateName: names }),
    },
  }
}

/** A treatment's page: a page about a therapy and the medicines in it that have pages. */
export function structuredTreatment(treatment: Treatment, index: LibraryIndex): WithContext<Thing> {
  const { site } = index.library
  return {
    ...medicalWebPage(
      treatment,
      [
        { name: 'Treatments', path: treatmentsPath },
        { name: treatment.name, path: treatmentPath(treatment.slug) },
      ],
      site,
    ),
    mainEntity: {
      '@type': 'MedicalTherapy',
      name: treatment.name,
      ...(treatment.otherNames.length > 0 && { alternateName: treatment.otherNames }),
      drug: treatment.medicines
        .flatMap((slug) => index.medicine.get(slug) ?? [])
        .map(({ slug, name }) => ({ '@type': 'Drug', name, url: site.url + medicinePath(slug) })),
    },
  }
}
