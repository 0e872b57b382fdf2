import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dealOut, inThreads } from './in-threads.ts'
import type { Finished, Finishing } from './page-finisher.ts'

/**
 * Finishes what `next build` wrote. Reading pages lose the framework's scripts and preloads, and carry their styles inside;
 * tools pages keep the framework, with their inline scripts moved into files so that the same strict policy holds for them.
 * @param scripts the text of the scripts of reading pages: the classes that they name stay in the styles
 * @returns how many of each
 * @throws Error with the page and the markup that the build does not know
 */
export async function finishPages(nextDirectory: string, scripts: string): Promise<Finished> {
  const pages = join(nextDirectory, 'server', 'app')
  const names = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const finished = await inThreads<Finishing, Finished>(
    new URL('./page-finisher.ts', import.meta.url),
    dealOut(names).map((share) => ({ names: share, nextDirectory, scripts })),
  )
  for (const target of ['server/app/_global-error.html', 'server/pages/500.html'])
    if (existsSync(join(nextDirectory, target))) copyFileSync(join(pages, 'problem.html'), join(nextDirectory, target))
  return finished.reduce((sum, { reading, tools }) => ({ reading: sum.reading + reading, tools: sum.tools + tools }))
}
