import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { compiledLibraryFile, writeCompiledLibrary } from '../compiled-library.ts'
import { checkContentOnDisk, contentDirectory, ContentError } from '../content.ts'
import { makeReports } from '../editors/make-reports.ts'
import { writeReports } from '../editors/report-file.ts'
import { type BuiltPage, builtPages } from '../framework/built-pages.ts'
import { externaliseScripts } from '../framework/inline-scripts.ts'
import { replaceErrorPages } from '../framework/error-pages.ts'
import { ratedPagesOf, writeRatedPages } from '../rated-pages.ts'
import { buildIdOf } from './build-id.ts'
import { compileDeskStyles, compileSheets } from './compile-styles.ts'
import { bundleElements } from './elements-bundle.ts'
import { WrongSetting } from './serve-settings.ts'
import { readSiteSettings } from './site-settings.ts'
import { hostingOf, markFinished, removeMark } from './finished-build.ts'
import { subsetFonts } from './fonts.ts'
import { packPages } from './pack-pages.ts'
import { writeMyTreatmentFile } from './write-my-treatment.ts'
import { writeSearchFiles } from './search-files.ts'
import { writePageFiles } from './write-page-files.ts'
import { bundleServiceWorker } from './bundle-service-worker.ts'
import { writeSharePictures } from './share-pictures.ts'
import { readAllPassages, writeTextIndex } from './text-index.ts'

/** `npm run build`: check, make the parts that pages refer to, let Next.js render, then finish the pages. One step a line. */

/** A fault whose message is enough: no stack is printed. */
class BuildFault extends Error {}

/** Pages are made and forgotten at once: room for young objects spares a tenth of a build. */
const MEMORY = '--max-semi-space-size=64'

const root = process.cwd()
const built = join(root, '.next')
const assets = join(root, 'public', 'generated')
// Next.js empties its folder when it builds, the cache excepted: the library moves out of it afterwards.
const compiled = join(built, 'cache', 'library')
try {
  const { value, warnings } = step('Checking the content', checkContent)
  const library = { ...value, site: readSiteSettings(value.site, process.env) }
  removeMark(root)
  writeCompiledLibrary(library, compiled)
  await step('Making fonts, scripts and search names', async () => {
    mkdirSync(assets, { recursive: true })
    await subsetFonts(assets)
    await bundleElements(root, assets)
    await compileSheets(root)
    await compileDeskStyles(root, assets)
    writeSearchFiles(library, assets)
    writeMyTreatmentFile(library, assets)
  })
  // The framework leaves a core idle while it compiles.
  await step('Rendering the pages, and making their pictures and data', () =>
    Promise.all([
      run('next', ['build']),
      writeSharePictures(library, join(root, 'public'), join(built, 'cache', 'pictures')),
      writePageFiles(library, join(root, 'public')),
    ]),
  )
  renameSync(compiled, compiledLibraryFile(root))
  writeRatedPages(ratedPagesOf(library), root)
  step('Moving inline scripts into files, and putting our error pages in place', () => {
    externaliseScripts(built)
    replaceErrorPages(built)
  })
  const pages = builtPages(built)
  await step('Indexing the words of the pages', () => writeTextIndex(readAllPassages(pages), join(assets, 'pagefind')))
  step('Reporting on pages for editors', () => writeReports(root, makeReports(library, warnings)))
  await step('Writing the worker that keeps pages', () => bundleServiceWorker(root, library, pages))
  await step('Packing the pages', () => packPages(root, whatEverybodyReads(pages), join(built, 'cache', 'packed')))
  markFinished(root, hostingOf(process.env), library.site.url)
  console.log(`${pages.length} pages.`)
} catch (error) {
  console.error(
    error instanceof ContentError || error instanceof BuildFault || error instanceof WrongSetting
      ? error.message
      : error,
  )
  process.exitCode = 1
}

/** Pages, and the scripts and names that they ask for. */
function whatEverybodyReads(pages: readonly BuiltPage[]): string[] {
  const scripts = readdirSync(assets).filter((name) => /\.(?:js|json)$/.test(name))
  return [...pages.map(({ file }) => file), ...scripts.map((name) => join(assets, name)), join(root, 'public', 'sw.js')]
}

function checkContent() {
  const result = checkContentOnDisk()
  if (!result.ok) throw new ContentError(result.issues)
  return result
}

function step<T>(title: string, work: () => T): T {
  console.log(`\n${title} …`)
  return work()
}

async function run(name: string, parameters: string[]): Promise<void> {
  const program = join(root, 'node_modules', '.bin', name)
  if (!existsSync(program)) throw new BuildFault(`${name} is not installed. Run "npm ci" first.`)
  const settings: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    COMPILED_LIBRARY: compiled,
    BUILD_NAME: buildIdOf(root, contentDirectory()),
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${MEMORY}`.trim(),
  }
  const [status] = await once(
    spawn(program, parameters, { stdio: 'inherit', env: { ...process.env, ...settings } }),
    'exit',
  )
  if (status !== 0) throw new BuildFault(`${name} ${parameters.join(' ')} did not finish. Its message stands above.`)
}
