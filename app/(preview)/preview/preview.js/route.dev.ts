import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The script of the preview, which `npm run dev` bundles. */
export function GET(): Response {
  return new Response(readFileSync(join(process.cwd(), 'node_modules/.cache/preview/preview.js'), 'utf8'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
