import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Steps of the build that make other forms of a page, and what stands in their place in a copy of the project. */
const STEPS = {
  'write-page-files.ts': 'export function writePageFiles() {}\n',
  'share-pictures.ts': 'export async function writeSharePictures() {\n  return 0\n}\n',
} as const

/**
 * Leaves a copy of the project one page for each medicine, as other tools have: no papers, no list of changes, no files for programs, no
 * pictures. What the whole site has one of, such as its search, stays.
 */
export function leaveOnePage(folder: string): void {
  const routes = join(folder, 'app/(reading)/medicines/[slug]')
  for (const name of readdirSync(routes)) if (name !== 'route.tsx') rmSync(join(routes, name), { recursive: true })
  for (const [name, text] of Object.entries(STEPS)) writeFileSync(join(folder, 'lib/commands', name), text)
}
