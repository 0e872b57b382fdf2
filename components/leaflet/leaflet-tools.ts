import { largePrintOf, leafletOf, recordSheetPath, teachBackPath } from '../../lib/paths.ts'
import type { Tool } from '../layout/tool-row.tsx'

/** The same leaflet in the other size of print. */
export function sizeTool(page: string, large: boolean): Tool {
  return large
    ? { href: leafletOf(page), icon: 'large-print', label: 'Usual print, 12 point' }
    : { href: largePrintOf(page), icon: 'large-print', label: 'Large print, 16 point' }
}

/** The other papers about a medicine. */
export function paperTools(slug: string): Tool[] {
  return [
    { href: recordSheetPath(slug), icon: 'plus', label: 'Record sheet' },
    { href: teachBackPath(slug), icon: 'plus', label: 'Teach-back card, for nurses' },
  ]
}
