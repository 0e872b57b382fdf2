import { mkdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { contentDirectory, getChecked } from '../../../../lib/content.ts'

/** Editors save a file in several steps: the check waits until they are over. */
const SETTLED_MS = 20

/** Tells an open page that a file of content was saved. The check has run by then, so that the page's next request finds it done. */
export function GET(request: Request): Response {
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let waiting: NodeJS.Timeout | undefined
      const say = (event: string, data: string) =>
        controller.enqueue(encoder.encode(`event: ${event}\ndata: ${data}\n\n`))
      const watcher = watch(contentDirectory(), { recursive: true }, (_event, name) => {
        if (!name?.endsWith('.md')) return
        clearTimeout(waiting)
        waiting = setTimeout(() => say('change', String(getChecked().ok)), SETTLED_MS)
      })
      const beside = join(process.cwd(), 'node_modules/.cache/preview')
      mkdirSync(beside, { recursive: true })
      const notes = watch(beside, (_event, name) => {
        if (name === 'warnings.json') say('notes', '')
      })
      request.signal.addEventListener('abort', () => {
        clearTimeout(waiting)
        watcher.close()
        notes.close()
        controller.close()
      })
      say('ready', '')
    },
  })
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
