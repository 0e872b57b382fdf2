import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

/** Every source file of the site. */
function sourceFiles(): string[] {
  const folders = ['lib', 'components', 'app']
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
  return files
    .trim()
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && existsSync(join(root, file)))
}

/** The part of the house that a file belongs to: a folder of lib, a room of lib/derive, or a file that stands alone. */
function partOf(file: string): string {
  const [top, folder, room] = file.split('/')
  if (top !== 'lib' || !file.includes('/', 4)) return top === 'lib' ? file : top!
  return folder === 'derive' && room !== undefined && !room.includes('.') ? `lib/derive/${room}` : `lib/${folder}`
}

const readFile = (file: string) => readFileSync(join(root, file), 'utf8')

it('no file imports, through others, what imports it', () => {
  const imports = importsOf(sourceFiles(), readFile)
  expect(imports.get('lib/check-content.ts')).toContain('lib/check-content/cross-check.ts')
  expect(circles(imports)).toEqual([])
})

it('no folder does either: arrows lead one way through the house', () => {
  const parts = new Map<string, Set<string>>()
  for (const [file, imported] of importsOf(sourceFiles(), readFile)) {
    const part = partOf(file)
    const others = imported.map(partOf).filter((other) => other !== part)
    parts.set(part, new Set([...(parts.get(part) ?? []), ...others]))
  }
  expect(parts.get('lib/derive/papers')).toContain('lib/derive/pages')
  expect(circles(new Map([...parts].map(([part, others]) => [part, [...others]])))).toEqual([])
})

it('at most 24 files and folders stand directly in lib/derive: more than that is a house of its own', () =>
  expect(readdirSync(join(root, 'lib/derive')).length).toBeLessThanOrEqual(24))

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
