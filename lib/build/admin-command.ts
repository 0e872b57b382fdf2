import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { adminPage } from '../authoring/admin-page.ts'
import { type FormBackend, formConfig } from '../authoring/form-config.ts'
import { templatesOf } from '../authoring/templates.ts'
import { contentDirectory } from '../content.ts'
import { bundleAdmin } from './admin-bundle.ts'

/**
 * `npm run admin`: installs the visual editor on first use and starts the development server, with the editor at /admin.
 * `npm run admin -- --repo owner/name [--branch main] [--sign-in https://…] [--out out/admin]` writes it as a folder for a host of its own.
 */

const root = process.cwd()
const { values } = parseArgs({ options: { repo: { type: 'string' }, branch: { type: 'string', default: 'main' }, 'sign-in': { type: 'string' }, out: { type: 'string', default: 'out/admin' } } })
if (values.repo === undefined) {
  await bundleAdmin(root, join(root, 'node_modules/.cache/preview/admin.js'))
  console.log('The visual editor is at http://localhost:3000/admin')
  await import('./dev-command.ts')
} else {
  const backend: FormBackend = { name: 'github', repo: values.repo, branch: values.branch, ...(values['sign-in'] ? { base_url: values['sign-in'] } : {}) }
  mkdirSync(join(root, values.out), { recursive: true })
  await bundleAdmin(root, join(root, values.out, 'admin.js'))
  const templates = templatesOf((file) => readFileSync(join(contentDirectory(), file), 'utf8'))
  writeFileSync(join(root, values.out, 'config.json'), JSON.stringify(formConfig(backend, templates), null, 2))
  writeFileSync(join(root, values.out, 'index.html'), adminPage('./'))
  console.log(`The visual editor for ${values.repo} is in ${values.out}/. Put the folder on a host with https; content/README.md says how people sign in.`)
}
