import type { Browser } from 'playwright'
import type { BuildRun } from '../build-run.ts'
import { type FirstView, viewFirst } from '../first-view.ts'
import { type PhoneRun, runPhone } from '../phone-run.ts'
import { serveFolder } from '../static-server.ts'
import { type Cost, costOf, medianOf } from './cost.ts'
import { middleAndLongest } from './peer-pages.ts'
import type { Medicines, Site } from './sites.ts'

/** All that is measured of one site. */
export interface Measured {
  name: string
  /** In seconds, of the clock and of the processor. */
  clock: Cost
  processor: Cost
  /** The page in the middle, and the longest. */
  middle: FirstView
  longest: FirstView
  phone: PhoneRun
}

/** Builds a site with few and with many medicines, each `runs` times, then looks at it in a browser. */
export async function measureSite(
  site: Site,
  few: Medicines,
  many: Medicines,
  runs: number,
  browser: Browser,
): Promise<Measured> {
  const builds = { few: await buildAll(site, few, runs), many: await buildAll(site, many, runs) }
  const cost = (of: (run: BuildRun) => number) =>
    costOf(
      { pages: few.pages.length, cost: medianOf(builds.few.map(of)) },
      { pages: many.pages.length, cost: medianOf(builds.many.map(of)) },
    )
  const server = await serveFolder(site.folder)
  try {
    const { middle, longest } = middleAndLongest(many.pages)
    const look = async ({ slug, title }: { slug: string; title: string }) => {
      const url = server.url + site.address(slug)
      const first = await viewFirst(browser, url) // the server packs what it has not packed yet
      // Themes put a link to the heading after its words.
      if (!first.heading.startsWith(title))
        throw new Error(`${site.address(slug)} has the heading "${first.heading}" and not "${title}"`)
      return viewFirst(browser, url)
    }
    return {
      name: site.name,
      clock: cost(({ seconds }) => seconds),
      processor: cost(({ processorSeconds }) => processorSeconds ?? NaN),
      middle: await look(middle),
      longest: await look(longest),
      phone: await runPhone(browser, server.url + site.address(middle.slug)),
    }
  } finally {
    await server.stop()
  }
}

async function buildAll(site: Site, medicines: Medicines, runs: number): Promise<BuildRun[]> {
  const done: BuildRun[] = []
  for (let run = 0; run < runs; run++) done.push(await site.build(medicines))
  return done
}
