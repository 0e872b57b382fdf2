import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { getLibrary } from '../../lib/content.ts'
import { launchBrowser } from '../e2e/browser.ts'
import { leafletsOf, print } from '../e2e/printed-sheets.ts'
import { startServer } from '../e2e/server.ts'

/** `npm run sides`, after a build: prints every leaflet and writes down how many sides each has, for the leaflet to say so. Build again afterwards. */

const FILE = join(process.cwd(), 'lib', 'derive', 'papers', 'counted-sides.ts')

const server = await startServer()
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ baseURL: server.url })
  const counted: [page: string, [version: string, sides: number]][] = []
  for (const { page: path, version, leaflet } of leafletsOf(getLibrary())) {
    await page.goto(leaflet)
    counted.push([path, [version, (await print(page)).sheets.length]])
  }
  const [head] = readFileSync(FILE, 'utf8').split(' = {')
  const text = `${head} = ${JSON.stringify(Object.fromEntries(counted))}\n`
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }))
  for (const [path, [, sides]] of counted) console.log(`${String(sides).padStart(3)}  ${path}`)
} finally {
  await browser.close()
  await server.stop()
}
