import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
/** Names that Next.js looks for. */
const FRAMEWORK = /^app\/(?:.*\/)?(?:page|route|layout)(?:\.dev)?\.tsx?$/
const ENDING = /\.(?:test\.|dev\.|d\.)?tsx?$/

/** The names that stand twice among some files. A test may have the name of what it tests: at the same place in tests/, or beside it. */
function doubles(files: readonly string[]): string[] {
  const source = files.filter((file) => !file.startsWith('tests/'))
  const stems = source.map((file) => file.replace(ENDING, ''))
  const isMirror = (file: string) => {
    const stem = file.replace(/^tests\//, '').replace(ENDING, '')
    if (!/\.test\.tsx?$/.test(file)) return false
    return stems.some((one) => one === stem || one === `lib/${stem}`) || files.includes(file.replace('.test', ''))
  }
  const counted = files.filter((file) => !FRAMEWORK.test(file) && !isMirror(file))
  const byName = Map.groupBy(counted, (file) => file.split('/').at(-1)!.replace(ENDING, ''))
  return [...byName.values()].filter((same) => same.length > 1).map((same) => same.join(', '))
}

it('a file’s name stands once: whoever looks for it finds the one that knows', () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(doubles(files.trim().split('\n'))).toEqual([])
})

it('names that the framework fixes and tests that mirror a file are no doubles; all else is', () => {
  expect(
    doubles([
      'app/a/route.ts',
      'app/b/route.dev.ts',
      'app/page.tsx',
      'lib/derive/merge.ts',
      'tests/derive/merge.test.ts',
      'components/ui/icon.tsx',
      'tests/components/ui/icon.test.tsx',
      'tests/facts/list.ts',
      'tests/facts/list.test.ts',
    ]),
  ).toEqual([])
  expect(doubles(['lib/a/page-files.ts', 'lib/b/page-files.ts'])).toEqual(['lib/a/page-files.ts, lib/b/page-files.ts'])
  expect(doubles(['lib/model/html.ts', 'components/elements/html.ts', 'tests/e2e/html.ts'])).toEqual([
    'lib/model/html.ts, components/elements/html.ts, tests/e2e/html.ts',
  ])
  expect(doubles(['lib/derive/merge.ts', 'tests/derive/deep/merge.test.ts'])).toHaveLength(1)
})
