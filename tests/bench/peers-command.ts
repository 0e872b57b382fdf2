import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contentDirectory } from '../../lib/content.ts'
import { launchBrowser } from '../e2e/browser.ts'
import { writeContent } from './generated-content.ts'
import { type Measured, measureSite } from './peers/measure.ts'
import { readPages } from './peers/peer-pages.ts'
import { PEERS } from './peers/peers.ts'
import { plainNext } from './peers/plain-next.ts'
import { buildTable, phoneTable, viewTable } from './peers/report.ts'
import { type Medicines, ownSite, peerSite, type Site } from './peers/sites.ts'
import { deleteSetAside } from './set-aside.ts'

/**
 * `npm run bench:peers`: our site beside other tools with the same medicines, in one run. `-- --medicines 1000` for more of them,
 * `--runs 3` for the median of builds, `--only "this site,VitePress"` for some,
 * `--one-page` for this site with one page a medicine, without papers, pictures and files for programs. Times say something as ratios within one run only.
 * What a medicine costs is told from two builds: with the real medicines alone, and with generated ones beside them.
 */

const { values } = parseArgs({
  options: {
    medicines: { type: 'string', default: '100' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string' },
    'one-page': { type: 'boolean', default: false },
  },
})
const root = process.cwd()
const own = ownSite(root, values['one-page'])
const sites = chosenSites([own, ...PEERS.map(peerSite)])
const work = mkdtempSync(join(tmpdir(), 'bench-content-'))
const browser = await launchBrowser()
const measured: Measured[] = []
const faults: string[] = []
try {
  const [few, many] = [medicines(0), medicines(wholeNumber('medicines'))]
  console.log(`${many.pages.length} medicines; what one costs is told from the difference to ${few.pages.length}.`)
  for (const site of sites) {
    try {
      console.log(`Building ${site.name} …`)
      site.prepare()
      measured.push(await measureSite(site, few, many, wholeNumber('runs'), browser))
    } catch (error) {
      faults.push(
        `${site.name} is left out: ${String(error instanceof Error ? error.message : error)
          .replaceAll(/\s+/g, ' ')
          .slice(-600)}`,
      )
    }
  }
} finally {
  await browser.close()
  own.remove()
  rmSync(work, { recursive: true, force: true })
  deleteSetAside()
}
console.log(
  [
    '',
    buildTable(measured, plainNext.name),
    viewTable(measured, own.name, 'middle'),
    viewTable(measured, own.name, 'longest'),
    phoneTable(measured, own.name),
    '',
  ].join('\n\n'),
)
for (const { name, middle } of measured)
  if (middle.missing.length > 0)
    console.log(
      `${name} asks for ${middle.missing.length} addresses that its folder does not hold, such as ${middle.missing[0]}`,
    )
for (const fault of faults) console.error(fault)
process.exitCode = measured.some(({ name }) => name === own.name) || !sites.includes(own) ? 0 : 1

function medicines(count: number): Medicines {
  const content = join(work, String(count))
  writeContent(contentDirectory(), content, count)
  return { content, pages: readPages(content) }
}

function chosenSites(all: readonly Site[]): readonly Site[] {
  if (values.only === undefined) return all
  const names = values.only.split(',').map((name) => name.trim().toLowerCase())
  const unknown = names.filter((name) => !all.some((site) => site.name.toLowerCase() === name))
  if (unknown.length > 0)
    throw new Error(
      `--only takes ${all.map(({ name }) => `"${name}"`).join(', ')}, with commas between them; not ${unknown.join(', ')}`,
    )
  return all.filter((site) => names.includes(site.name.toLowerCase()))
}

function wholeNumber(flag: 'medicines' | 'runs'): number {
  const number = Number(values[flag])
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${flag} takes a whole number, not ${values[flag]}`)
  return number
}
