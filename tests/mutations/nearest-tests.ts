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

/** Tests of a file's own room that are asked first. */
const MOST_OF_ROOM = 6

/**
 * The tests that are to notice a fault of a file, in rounds: the nearest of its own room, which are quick and should know it best, then
 * all others that name it.
 */
export function nearestTests(file: string, files: readonly string[], read: (file: string) => string): string[][] {
  const distances = testDistances(file, files, read)
  const room = dirname(file).replace(/^lib/, 'tests')
  const mirror = `tests/${file.replace(/^lib\//, '').replace(/\.tsx?$/, '')}.test.ts`
  const inRoom = [...distances.keys()].filter((test) => dirname(test) === room && !test.startsWith(mirror))
  const own = [...[...distances.keys()].filter((test) => test.startsWith(mirror)), ...inRoom].slice(0, MOST_OF_ROOM)
  const least = Math.min(...distances.values())
  const rest = [...distances].filter(([test, distance]) => distance === least && !own.includes(test))
  return [own, rest.map(([test]) => test)].filter((round) => round.length > 0)
}
