import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formConfig } from '../../../../lib/authoring/form-config.ts'
import { answerFiles } from '../../../../lib/authoring/local-files.ts'
import { templatesOf } from '../../../../lib/authoring/templates.ts'
import { contentDirectory } from '../../../../lib/content.ts'

interface Props {
  params: Promise<{ file: string }>
}

const onDisk = (path: string) => join(contentDirectory(), path.replace(/^content\//, ''))
const NOT_INSTALLED = `document.body.textContent = 'The visual editor is not installed yet. Stop the server, and run: npm run admin'`

/** What the visual editor asks for: its script, its forms. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  switch ((await params).file) {
    case 'admin.js': {
      const bundle = join(process.cwd(), 'node_modules/.cache/preview/admin.js')
      return new Response(existsSync(bundle) ? readFileSync(bundle) : NOT_INSTALLED, {
        headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' },
      })
    }
    case 'config.json':
      return Response.json(
        formConfig(
          { name: 'proxy', proxy_url: '/admin/files', branch: 'main' },
          templatesOf((file) => readFileSync(onDisk(file), 'utf8')),
        ),
      )
    default:
      return new Response('Not found', { status: 404 })
  }
}

/** Reads and writes pages for the visual editor. Only the editor's own page may ask: another website that is open in the browser may not. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  if ((await params).file !== 'files') return new Response('Not found', { status: 404 })
  if (request.headers.get('sec-fetch-site') !== 'same-origin')
    return Response.json({ error: 'Only the visual editor may ask for this.' }, { status: 403 })
  const { status, body } = answerFiles(await request.json().catch(() => undefined), {
    list: (folder) => readdirSync(onDisk(folder)),
    read: (path) => (existsSync(onDisk(path)) ? readFileSync(onDisk(path), 'utf8') : undefined),
    write: (path, text) => writeFileSync(onDisk(path), text),
  })
  return Response.json(body, { status })
}
