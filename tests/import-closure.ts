import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
/** An import or export from another file, and one that is asked for at run time; what is only a type is not loaded. */
const LOADED = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s+)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm

/** Every file of the project that a file loads, itself among them, below the project's folder. */
export function importClosure(file: string): string[] {
  const seen = new Set<string>()
  const follow = (path: string): void => {
    if (seen.has(path) || !existsSync(path)) return
    seen.add(path)
    for (const [, from, late] of readFileSync(path, 'utf8').matchAll(LOADED)) follow(join(dirname(path), from ?? late!))
  }
  follow(join(root, file))
  return [...seen].map((path) => relative(root, path)).sort()
}
