import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { getLibrary } from '../../lib/content.ts'
import { deriveMyTreatmentData } from '../../lib/derive/my-treatment/my-treatment-data.ts'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { formatMyTreatmentData } from '../../lib/publish/my-treatment-file.ts'
import { indexWith } from '../content-tree.ts'

it('the file holds every medicine and treatment as the tool reads them, and is the same each time', () => {
  const index = indexWith()
  const text = formatMyTreatmentData(index)
  expect(JSON.parse(text)).toEqual(deriveMyTreatmentData(index))
  expect(JSON.parse(text).medicines.map(({ slug }: { slug: string }) => slug)).toEqual(['examplumab', 'samplinib'])
  expect(formatMyTreatmentData(indexWith())).toBe(text)
})

// 2 kB until the rows came: each effect has its condition, its days and its part of the page now.
it('the whole library is at most 2.25 kB a medicine after brotli, so that one file for everyone is not too much to ask', () => {
  const library = getLibrary()
  expect(brotliCompressSync(formatMyTreatmentData(indexLibrary(library))).length).toBeLessThan(
    2_250 * library.medicines.length,
  )
})
