import CMS from 'decap-cms-app'
import { readForForm, writeFromForm } from '../../lib/authoring/page-file.ts'

/** The visual editor: Decap CMS with our forms. Its configuration stands beside it, made from the schemas of the check. */

CMS.registerCustomFormat('page', 'md', { fromFile: readForForm, toFile: (values) => writeFromForm(values) })

const config: { backend: { name: string } } = await (
  await fetch(new URL('config.json', import.meta.url), { cache: 'no-store' })
).json()
// Files of this computer need nobody to sign in: the editor is told that somebody has.
if (config.backend.name === 'proxy') localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }))
CMS.init({ config })
