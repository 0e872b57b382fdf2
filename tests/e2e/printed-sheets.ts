import type { Page } from 'playwright'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Library } from '../../lib/model/library.ts'
import { leafletOf, medicinePath, treatmentPath } from '../../lib/paths.ts'

/** A page as a printer gets it. */
export interface Print {
  /** The words of each sheet. */
  sheets: string[]
  tagged: boolean
  sizes: number[][]
}

/** Prints a page on the paper that its styles ask for. */
export async function print(page: Page): Promise<Print> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: false })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: false })
  const sizes: number[][] = []
  for (let number = 1; number <= pdf.numPages; number++)
    sizes.push((await pdf.getPage(number)).view.slice(2).map(Math.round))
  const mark = await pdf.getMarkInfo()
  const print = {
    sheets: text.map((sheet) => sheet.replace(/\s+/g, ' ')),
    tagged: mark !== null && (await (await pdf.getPage(1)).getStructTree()) !== null,
    sizes,
  }
  await pdf.cleanup()
  return print
}

/** Every page that has a leaflet, with the address of it. */
export function leafletsOf({ medicines, treatments }: Pick<Library, 'medicines' | 'treatments'>) {
  return [
    ...medicines.map(({ slug, name, version }) => ({ page: medicinePath(slug), name, version })),
    ...treatments.map(({ slug, name, version }) => ({ page: treatmentPath(slug), name, version })),
  ].map((one) => ({ ...one, leaflet: leafletOf(one.page) }))
}
