import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** What each file imports, types too: whoever reads one has to read the other. */
function importsOf(files: readonly string[], read: (file: string) => string): Map<string, string[]> {
  return new Map(
    files.map((file) => [
      file,
      [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)]
        .map(([, from]) => join(dirname(file), from!))
        .filter((to) => files.includes(to)),
    ]),
  )
}

/** The files of each way through the imports that ends where it began, one a circle. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (done.has(file) || path.includes(file)) return
    for (const next of imports.get(file) ?? []) follow(next, [...path, file])
    done.add(file)
  }
  for (const file of imports.keys()) follow(file, [])
  return found
}

it('no file imports, through others, what imports it', () => {
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'lib', 'components', 'app'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
    .trim()
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file))
  const imports = importsOf(files, (file) => readFileSync(join(root, file), 'utf8'))
  expect(imports.get('lib/check-content.ts')).toContain('lib/check-content/cross-check.ts')
  expect(circles(imports)).toEqual([])
})

it('a circle is found, however long, and through types and late imports', () => {
  const code: Record<string, string> = {
    'lib/a.ts': "import { b } from './b.ts'",
    'lib/b.ts': "import type { C } from './c.ts'",
    'lib/c.ts': "await import('./a.ts')",
    'lib/d.ts': "import { a } from './a.ts'",
  }
  expect(circles(importsOf(Object.keys(code), (file) => code[file]!))).toEqual([
    'lib/a.ts -> lib/b.ts -> lib/c.ts -> lib/a.ts',
  ])
})
