import type { Group } from '../../model/library.ts'
import { medicinePath, treatmentPath } from '../../paths.ts'
import { capitalised } from '../a-to-z.ts'
import { byName, type LibraryIndex } from '../library-index.ts'

export interface GroupView {
  name: string
  what: string
  lists: { id: string; heading: string; rows: { name: string; href: string; gloss: string }[] }[]
}

/** A cancer with the medicines and treatments used for it. */
export function deriveCancerPage(cancer: Group, { library }: LibraryIndex): GroupView {
  const medicines = byName(library.medicines.filter((medicine) => medicine.cancers.includes(cancer.id)))
  const treatments = byName(library.treatments.filter((treatment) => treatment.cancers.includes(cancer.id)))
  return {
    name: cancer.name,
    what: cancer.what,
    lists: [
      {
        id: 'medicines',
        heading: 'Medicines',
        rows: medicines.map(({ slug, name, summary }) => ({
          name: capitalised(name),
          href: medicinePath(slug),
          gloss: summary,
        })),
      },
      {
        id: 'treatments',
        heading: 'Treatments',
        rows: treatments.map(({ slug, name, summary }) => ({ name, href: treatmentPath(slug), gloss: summary })),
      },
    ].filter(({ rows }) => rows.length > 0),
  }
}

/** A type of medicine with its medicines. */
export function deriveTypePage(type: Group, { library }: LibraryIndex): GroupView {
  const medicines = byName(library.medicines.filter((medicine) => medicine.type === type.id))
  const rows = medicines.map(({ slug, name, summary }) => ({
    name: capitalised(name),
    href: medicinePath(slug),
    gloss: summary,
  }))
  return {
    name: type.name,
    what: type.what,
    lists: rows.length > 0 ? [{ id: 'medicines', heading: 'Medicines', rows }] : [],
  }
}
