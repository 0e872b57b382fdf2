import type { LibraryIndex } from '../derive/library-index.ts'
import { deriveMyTreatmentData } from '../derive/my-treatment/my-treatment-data.ts'

/** The one data file of "My treatment" as text: the same for every reader. */
export function formatMyTreatmentData(index: LibraryIndex): string {
  return JSON.stringify(deriveMyTreatmentData(index))
}
