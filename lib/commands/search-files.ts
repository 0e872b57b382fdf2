import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexLibrary } from '../derive/library-index.ts'
import { deriveSearchIndex } from '../derive/search/search-index.ts'
import type { Library } from '../model/library.ts'
import { formatOpenSearch } from '../publish/open-search.ts'

/** Writes what search needs beside the pages: the names index, and the description that lets a browser add the site's search. */
export function writeSearchFiles(library: Library, directory: string): void {
  writeFileSync(join(directory, 'search-names.json'), JSON.stringify(deriveSearchIndex(indexLibrary(library))))
  writeFileSync(join(directory, 'opensearch.xml'), formatOpenSearch(library.site))
}
