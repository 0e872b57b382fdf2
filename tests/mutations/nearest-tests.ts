import { dirname, join } from 'node:path'

/** An import or export from another file of the project, early or late. Types count for nothing: they are gone when tests run. */
const LOADED = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s+)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm

/** How many steps of imports lead from each test to a file; tests that never reach it are left out. */
export function testDistances(
  file: string,
  files: readonly string[],
  read: (file: string) => string,
): Map<string, number> {
  const importers = new Map<string, string[]>()
  for (const from of files) {
    for (const [, early, late] of read(from).matchAll(LOADED)) {
      const to = join(dirname(from), early ?? late!)
      importers.set(to, [...(importers.get(to) ?? []), from])
    }
  }
  const distances = new Map([[file, 0]])
  for (const [at, distance] of distances)
    for (const from of importers.get(at) ?? []) if (!distances.has(from)) distances.set(from, distance + 1)
  return new Map([...distances].filter(([name]) => /\.test\.tsx?$/.test(name)))
}

/**
 * The tests that are to notice a fault of a file, in rounds: those of its own room that name it or mirror it, which are quick, then all
 * that name it.
 */
export function nearestTests(file: string, files: readonly string[], read: (file: string) => string): string[][] {
  const distances = testDistances(file, files, read)
  const least = Math.min(...distances.values())
  const room = dirname(file).replace(/^lib/, 'tests')
  const mirror = `tests/${file.replace(/^lib\//, '').replace(/\.tsx?$/, '')}.test.ts`
  const isOwn = (test: string, distance: number) =>
    test.startsWith(mirror) || (distance === least && dirname(test) === room)
  const own = [...distances].filter((entry) => isOwn(...entry)).map(([test]) => test)
  const rest = [...distances].filter(([test, distance]) => distance === least && !own.includes(test))
  return [own, rest.map(([test]) => test)].filter((round) => round.length > 0)
}
