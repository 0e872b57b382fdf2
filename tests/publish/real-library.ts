import { getLibrary } from '../../lib/content.ts'
import { indexLibrary } from '../../lib/derive/library-index.ts'

/** The real content, read once for the tests of what is published. */
export const index = indexLibrary(getLibrary())
export const { library } = index
