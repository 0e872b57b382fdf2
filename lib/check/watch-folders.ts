import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/**
 * Calls back after Markdown files below a folder changed, once they have been quiet for `settledMs` milliseconds. Gives a function that ends it.
 * Each folder is watched by itself: a recursive watch loses a file that an editor replaces instead of writing into it.
 */
export function watchFolders(directory: string, settledMs: number, changed: () => unknown): () => void {
  const folders = [
    directory,
    ...readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  ]
  let waiting: NodeJS.Timeout | undefined
  const watchers = folders.map((folder) =>
    watch(folder, (_event, name) => {
      if (!name?.endsWith('.md')) return
      clearTimeout(waiting)
      waiting = setTimeout(changed, settledMs)
    }),
  )
  return () => {
    clearTimeout(waiting)
    for (const watcher of watchers) watcher.close()
  }
}
