import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contentDirectory } from '../../lib/content.ts'
import { launchBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/server.ts'
import { type BuildRun, runBuild } from './build-run.ts'
import { BUDGETS, overBudget } from './budgets.ts'
import { writeContent } from './generated-content.ts'
import { type SiteBytes, weighSite } from './page-bytes.ts'
import { type PhoneRun, runPhone } from './phone-run.ts'
import { type ServerRun, runServer } from './server-run.ts'
import { deleteSetAside, setAside } from './set-aside.ts'
import { formatFigure, formatTable } from './table.ts'
import { makeWorkFolder } from './work-folder.ts'

/**
 * `npm run bench`: builds the site with the real content and with 100, 1,000 and 5,000 generated medicines, and prints what each costs.
 * `-- --only real,100` takes some of them; `-- --bytes` weighs the build that is there, without a server and a browser: the quick part,
 * which `npm run check` runs. Anything over its budget ends with an error. Times say something as ratios within one run only.
 */

interface Run {
  name: string
  bytes: SiteBytes
  build?: BuildRun
  phone?: PhoneRun
  server?: ServerRun
}

const SIZES = ['real', '100', '1000', '5000'] as const
const { values } = parseArgs({ options: { bytes: { type: 'boolean' }, only: { type: 'string' } } })
const root = process.cwd()
const runs = values.bytes ? [{ name: 'built', bytes: weighSite(root) }] : await benchAll(chosenSizes())
print(runs)
const faults = runs.flatMap((run) => overBudget(figuresOf(run)).map((fault) => `${run.name}: ${fault}`))
for (const fault of faults) console.error(`Over budget: ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0

function chosenSizes(): readonly string[] {
  if (values.only === undefined) return SIZES
  const chosen = values.only.split(',')
  const unknown = chosen.filter((name) => name !== 'real' && !/^\d+$/.test(name))
  if (unknown.length > 0)
    throw new Error(`--only takes "real" and numbers of medicines, with commas between them; not ${unknown.join(', ')}`)
  return chosen
}

async function benchAll(sizes: readonly string[]): Promise<Run[]> {
  const work = makeWorkFolder(root)
  const contents = mkdtempSync(join(tmpdir(), 'bench-content-'))
  try {
    const done: Run[] = []
    for (const size of sizes) {
      console.log(`Building with ${size === 'real' ? 'the real content' : `${size} medicines`} …`)
      const content = join(contents, size)
      writeContent(contentDirectory(), content, size === 'real' ? 0 : Number(size))
      setAside(join(work.folder, '.next'))
      const build = await runBuild(work.folder, content)
      const bytes = weighSite(work.folder)
      done.push({ name: size, build, bytes, ...(await serveAndLook(work.folder, bytes.median.slug)) })
    }
    return done
  } finally {
    work.remove()
    rmSync(contents, { recursive: true, force: true })
    deleteSetAside()
  }
}

async function serveAndLook(folder: string, slug: string): Promise<{ phone: PhoneRun; server: ServerRun }> {
  const site = await startServer(folder)
  const browser = await launchBrowser()
  try {
    const url = `${site.url}/medicines/${slug}`
    return { phone: await runPhone(browser, url), server: await runServer(url) }
  } finally {
    await browser.close()
    await site.stop()
  }
}

/** The figures that have a budget. The script and the typefaces are the same in every size. */
function figuresOf({ name, bytes, phone }: Run): Parameters<typeof overBudget>[0] {
  return {
    medianPage: bytes.median.brotli,
    longestPage: bytes.longest.brotli,
    fonts: bytes.fonts,
    script: bytes.script.brotli,
    firstView: bytes.median.brotli + bytes.fonts + bytes.script.brotli,
    // Names grow with the medicines: their budget is for the real ones.
    ...(name === 'real' || name === 'built' ? { searchNames: bytes.searchNames.brotli } : {}),
    ...(phone ? { layoutShift: phone.layoutShift, blockingMs: phone.blockingMs } : {}),
  }
}

function print(all: readonly Run[]): void {
  const perMedicine = (run: Run) =>
    run.build && ((run.build.processorSeconds ?? run.build.seconds) * 1000) / run.bytes.medicines
  const first = all[0] && perMedicine(all[0])
  const rows: [string, (run: Run) => number | undefined, number?][] = [
    ['medicines', ({ bytes }) => bytes.medicines],
    ['build, seconds', ({ build }) => build?.seconds],
    ['build, processor seconds', ({ build }) => build?.processorSeconds],
    ['… for each medicine, ms', perMedicine],
    [`… as a ratio to "${all[0]?.name}"`, (run) => first && perMedicine(run)! / first],
    ['peak memory of all processes, MB', ({ build }) => build?.peakMegabytes],
    ['page in the middle, brotli', ({ bytes }) => bytes.median.brotli, BUDGETS.medianPage],
    ['page in the middle, gzip', ({ bytes }) => bytes.median.gzip],
    ['page in the middle, unpacked', ({ bytes }) => bytes.median.plain],
    ['of it styles, brotli', ({ bytes }) => bytes.styles.brotli],
    ['longest page, brotli', ({ bytes }) => bytes.longest.brotli, BUDGETS.longestPage],
    ['longest page, gzip', ({ bytes }) => bytes.longest.gzip],
    ['script, brotli', ({ bytes }) => bytes.script.brotli, BUDGETS.script],
    ['script, gzip', ({ bytes }) => bytes.script.gzip],
    ['typefaces', ({ bytes }) => bytes.fonts, BUDGETS.fonts],
    ['first view, brotli', ({ bytes }) => bytes.median.brotli + bytes.fonts + bytes.script.brotli, BUDGETS.firstView],
    ['search names, brotli', ({ bytes }) => bytes.searchNames.brotli, BUDGETS.searchNames],
    ['requests of a first view', ({ phone }) => phone?.requests],
    ['bytes of a first view, with the heads of its answers', ({ phone }) => phone?.bytes],
    ['slow phone: largest paint, ms', ({ phone }) => phone?.largestPaintMs],
    ['slow phone: layout shift', ({ phone }) => phone?.layoutShift, BUDGETS.layoutShift],
    ['slow phone: blocking, ms', ({ phone }) => phone?.blockingMs, BUDGETS.blockingMs],
    ['server: requests a second', ({ server }) => server?.requestsPerSecond],
    ['server: p99, ms', ({ server }) => server?.p99Ms],
    ['server: faults', ({ server }) => server?.faults],
  ]
  const shown = rows.filter(([, figure]) => all.some((run) => figure(run) !== undefined))
  console.log(
    `\n${formatTable(
      ['', ...all.map(({ name }) => name), 'budget'],
      shown.map(([title, figure, budget]) => [
        title,
        ...all.map((run) => formatFigure(figure(run))),
        budget === undefined ? '' : formatFigure(budget),
      ]),
    )}\n`,
  )
}
