import CMS from 'decap-cms-app'
import { type PageValues, readPageFile, writePageFile } from '../../lib/authoring/page-file.ts'

/** The visual editor: Decap CMS with our forms. Its configuration stands beside it, made from the schemas of the check. */

/** What each page was when it was read, by its name: what a form did not change is written back as it was. */
const originals = new Map<unknown, string>()

CMS.registerCustomFormat('page', 'md', {
  fromFile(text: string) {
    const values = readPageFile(text)
    originals.set(values.name, text)
    return values
  },
  toFile(values: PageValues) {
    const text = writePageFile(values, originals.get(values.name) ?? '')
    originals.set(values.name, text)
    return text
  },
})

const config: { backend: { name: string } } = await (await fetch(new URL('config.json', import.meta.url), { cache: 'no-store' })).json()
// Files of this computer need nobody to sign in: the editor is told that somebody has.
if (config.backend.name === 'proxy') localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }))
CMS.init({ config })
