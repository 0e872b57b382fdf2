import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { watchFolders } from '../../../../lib/check/watch-folders.ts'
import { contentDirectory, getChecked } from '../../../../lib/content.ts'
import { SHEETS_FOLDER } from '../../../../lib/document/sheets.ts'

/** Editors save a file in several steps: the check waits until they are over. */
const SETTLED_MS = 20

/** Tells an open page that it is to be made anew: a file of content was saved, and the check has run by then; or code, or styles. */
export function GET(request: Request): Response {
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (event: string, data: string) =>
        controller.enqueue(encoder.encode(`event: ${event}\ndata: ${data}\n\n`))
      const isSound = () => String(getChecked().ok)
      const change = () => say('change', isSound())
      const root = process.cwd()
      const beside = join(root, 'node_modules/.cache/preview')
      const styles = join(root, SHEETS_FOLDER)
      for (const folder of [beside, styles]) mkdirSync(folder, { recursive: true })
      const watched = [
        watchFolders(contentDirectory(), SETTLED_MS, change),
        ...['app', 'components', 'lib'].map((folder) =>
          watchFolders(join(root, folder), SETTLED_MS, change, /\.tsx?$/),
        ),
        watchFolders(styles, SETTLED_MS, change, /\.css$/),
        watchFolders(beside, SETTLED_MS, () => say('notes', ''), /^warnings\.json$/),
      ]
      request.signal.addEventListener('abort', () => {
        for (const end of watched) end()
        controller.close()
      })
      say('ready', isSound())
    },
  })
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
