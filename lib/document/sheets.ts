/** The sheets of styles of pages that are read, by the names of their files in app/styles/, in the order in which they take effect. */
export const SHEETS = [
  'frame',
  'print',
  'reading',
  'leaflet',
  'leaflet-large',
  'sheets',
  'changes',
  'feedback',
  'feedback-answer',
  'browse',
  'pairs',
] as const
export type Sheet = (typeof SHEETS)[number]

/** What every page that is read has. */
const EVERYWHERE: readonly Sheet[] = ['frame', 'print', 'reading']

/** The sheets of a page that names its own, in their order. */
export function sheetsWith(own: readonly Sheet[]): Sheet[] {
  return SHEETS.filter((sheet) => EVERYWHERE.includes(sheet) || own.includes(sheet))
}

/** Where compiled sheets are, below the folder of a site. Next.js empties its own folder when it builds, the cache excepted. */
export const SHEETS_FOLDER = '.next/cache/styles'
