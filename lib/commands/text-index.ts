import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { coarsenIndex } from './coarse-index.ts'
import { close, createIndex } from 'pagefind'
import type { BuiltPage } from '../framework/built-pages.ts'
import { ANY_PAGE_FOLDER, PAGE_KINDS } from '../model/page-kinds.ts'
import type { PagePassage } from './page-passages.ts'
import { readPassages } from './page-passages.ts'

/** What Pagefind writes for its own user interface, which this site does not use. */
const NOT_OURS = /^pagefind-(?!entry)|^wasm\.unknown/

/** Pages whose words are found: those that somebody wrote for readers, not lists and answers. */
const WRITTEN = new RegExp(`^(?:${ANY_PAGE_FOLDER})/[^/]+\\.html$|^[\\w-]+\\.html$`)
const LISTS = new Set(
  [
    'index',
    ...PAGE_KINDS.map(({ folder }) => folder),
    'search',
    'problem',
    'my-treatment',
    'feedback',
    'thanks',
    'offline',
    'data',
  ].map((name) => `${name}.html`),
)

/**
 * The passages of all finished pages, sorted by page, so that the same pages always give the same index. What several medicines
 * say in the same words of an effect is left out: the effect's own page says it once for all of them.
 */
export function readAllPassages(pages: readonly BuiltPage[]): PagePassage[] {
  const passages = pages
    .filter(({ name }) => WRITTEN.test(name) && !LISTS.has(name))
    .flatMap(({ path, file }) => readPassages(readFileSync(file, 'utf8'), path))
  const said = Map.groupBy(passages, ({ heading, text }) => `${heading}\n${text}`)
  return passages.filter(({ heading, text }) => said.get(`${heading}\n${text}`)!.length === 1)
}

/**
 * Writes the index of words in pages, in pieces that a browser fetches as it needs them.
 * @throws Error with Pagefind's own words when it cannot
 */
export async function writeTextIndex(passages: readonly PagePassage[], directory: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`The index of words could not be begun: ${errors.join(' ')}`)
  for (const { href, page, heading, text } of passages) {
    const answer = await index.addCustomRecord({
      url: href,
      language: 'en',
      content: `${text} ${heading}, ${page}.`,
      meta: { page, heading },
    })
    if (answer.errors.length > 0) throw new Error(`${href} could not be indexed: ${answer.errors.join(' ')}`)
  }
  rmSync(directory, { recursive: true, force: true })
  const written = await index.writeFiles({ outputPath: directory })
  await close()
  if (written.errors.length > 0) throw new Error(`The index of words could not be written: ${written.errors.join(' ')}`)
  coarsenIndex(directory)
  for (const name of readdirSync(directory)) if (NOT_OURS.test(name)) rmSync(join(directory, name))
}
