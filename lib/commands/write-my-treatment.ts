import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexLibrary } from '../derive/library-index.ts'
import type { Library } from '../model/library.ts'
import { formatMyTreatmentData } from '../publish/my-treatment-file.ts'

/** Writes the data of "My treatment" beside the pages. */
export function writeMyTreatmentFile(library: Library, directory: string): void {
  writeFileSync(join(directory, 'my-treatment.json'), formatMyTreatmentData(indexLibrary(library)))
}
