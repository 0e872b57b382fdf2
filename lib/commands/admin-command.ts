import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { adminPage } from '../authoring/admin-page.ts'
import { type FormBackend, formConfig } from '../authoring/form-config.ts'
import { templatesOf } from '../authoring/templates.ts'
import { contentDirectory } from '../content.ts'
import { readAdminArguments } from './admin-arguments.ts'
import { bundleAdmin } from './admin-bundle.ts'

/**
 * `npm run admin`: installs the visual editor on first use and starts the development server, with the editor at /admin.
 * `npm run admin -- --repo owner/name [--branch main] [--sign-in https://…] [--out out-admin]` writes it as a folder for a host of its own.
 */

const root = process.cwd()
const request = readAdminArguments()
if (request.kind === 'here') {
  await bundleAdmin(root, join(root, 'node_modules/.cache/preview/admin.js'))
  console.log('The visual editor is at http://localhost:3000/admin')
  await import('./dev-command.ts')
} else {
  const { repo, branch, signIn, out } = request
  const backend: FormBackend = { name: 'github', repo, branch, ...(signIn ? { base_url: signIn } : {}) }
  mkdirSync(join(root, out), { recursive: true })
  await bundleAdmin(root, join(root, out, 'admin.js'))
  const templates = templatesOf((file) => readFileSync(join(contentDirectory(), file), 'utf8'))
  writeFileSync(join(root, out, 'config.json'), JSON.stringify(formConfig(backend, templates), null, 2))
  writeFileSync(join(root, out, 'index.html'), adminPage('./'))
  console.log(
    `The visual editor for ${repo} is in ${out}/. Put the folder on a host with https; content/README.md says how people sign in.`,
  )
}
