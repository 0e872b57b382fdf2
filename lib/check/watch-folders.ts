import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

const MARKDOWN = /\.md$/

/**
 * Calls back after files below a folder changed, once they have been quiet for `settledMs` milliseconds. Gives a function that ends it.
 * Each folder is watched by itself: a recursive watch loses a file that an editor replaces instead of writing into it.
 * @param names the names of files that count
 */
export function watchFolders(
  directory: string,
  settledMs: number,
  changed: () => unknown,
  names = MARKDOWN,
): () => void {
  const folders = [
    directory,
    ...readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  ]
  let waiting: NodeJS.Timeout | undefined
  const watchers = folders.map((folder) =>
    watch(folder, (_event, name) => {
      if (!name || !names.test(name)) return
      clearTimeout(waiting)
      waiting = setTimeout(changed, settledMs)
    }),
  )
  return () => {
    clearTimeout(waiting)
    for (const watcher of watchers) watcher.close()
  }
}
