import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Library } from './model/library.ts'

/** The checked library as one file: a build writes it, and whatever renders or serves pages reads it in place of the content. */

/** Where a built site has it. It stands outside the cache, which images of servers leave out. */
const FILE = join('.next', 'library')

/** The file of the site in a folder, unless `COMPILED_LIBRARY` names another. */
export function compiledLibraryFile(root = process.cwd()): string {
  return process.env.COMPILED_LIBRARY ?? join(root, FILE)
}

/** Writes a checked library for `readCompiledLibrary`. */
export function writeCompiledLibrary(library: Library, file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, serialize(library))
}

/**
 * The library that a build compiled.
 * @throws Error that says what to do where there is none
 */
export function readCompiledLibrary(file = compiledLibraryFile()): Library {
  let bytes: Buffer
  try {
    bytes = readFileSync(/* turbopackIgnore: true */ file)
  } catch (cause) {
    throw new Error(`There is no compiled library at ${file}. Run "npm run build".`, { cause })
  }
  return deserialize(bytes)
}
