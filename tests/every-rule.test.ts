import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const LIB = join(import.meta.dirname, '../lib')
const FIXTURES = join(import.meta.dirname, 'fixtures')

/** The names of rules in the source: the first argument of a fault, or the rule of a row in a table. */
function rulesInSource(): Set<string> {
  const files = [
    ...['validate', 'parse', 'language'].flatMap((folder) =>
      readdirSync(join(LIB, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(LIB, folder, file)),
    ),
    join(LIB, 'check-content.ts'),
  ]
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?:\b(?:error|warn)\(\s*|\brule: )'([a-z-]+)'/g)].map((match) => match[1]!),
    ),
  )
}

it('every rule has a fixture that pins its message', () => {
  const pinned = ['faults', 'language']
    .flatMap((folder) =>
      readdirSync(join(FIXTURES, folder)).map((name) =>
        readFileSync(join(FIXTURES, folder, name, 'expected.txt'), 'utf8'),
      ),
    )
    .join('')
  const rules = rulesInSource()
  expect(rules.size).toBeGreaterThan(100)
  // Whether a picture is there depends on public/, which no fixture has: tests/validate/pictures.test.ts pins it.
  expect([...rules].filter((rule) => !pinned.includes(`(${rule})`) && rule !== 'missing-picture')).toEqual([])
})
