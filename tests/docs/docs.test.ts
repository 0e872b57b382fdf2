import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const isThere = (path: string) => existsSync(join(root, path))
/** Every text for those who run or change the site. What editors read is held by tests of its own. */
const DOCS = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md', 'docs/**/*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => !/^(?:content|tests|docs\/readings)\//.test(file))
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** Words as people count them: not the rules of tables, and not signs alone. */
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

describe('docs/map.md', () => {
  const rows = [...read('docs/map.md').matchAll(/^\| (?!Where is|---)(.+?) \| (.+) \|$/gm)]
  const places = rows.map(([, what, where]) => ({
    what,
    paths: [...where!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!),
  }))

  it('answers "where is" for twenty things and more, each with a place', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20)
    expect(places.filter(({ paths }) => paths.length === 0)).toEqual([])
  })

  it('names places that are there', () =>
    expect(places.flatMap(({ paths }) => paths).filter((path) => !isThere(path))).toEqual([]))
})

describe('the README', () => {
  it('has fewer than 900 words, a picture that is there, and the two commands', () => {
    const text = read('README.md')
    expect(wordCount(text)).toBeLessThan(900)
    const [, picture] = /!\[[^\]]+\]\(([^)]+)\)/.exec(text)!
    expect(isThere(picture!)).toBe(true)
    expect(text).toContain('npm ci && npm run serve')
    expect(text).toContain('npm ci && npm test')
  })

  it('promises no more faults than have a folder of their own', () => {
    const [, promised] = /over (\d+) other faults/.exec(read('README.md'))!
    expect(readdirSync(join(root, 'tests/fixtures/faults')).length).toBeGreaterThan(Number(promised))
  })
})

it.each(DOCS)('%s: its links lead to files that are there, and its commands exist', (file) => {
  const text = read(file)
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, href]) => href!)
  expect(links.filter((href) => !isThere(join(dirname(file), href)))).toEqual([])
  const commands = [...text.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(([, name]) => name!)
  expect(commands.filter((name) => !(name in scripts))).toEqual([])
})

it('docs/commands.md names every command', () => {
  const text = read('docs/commands.md')
  const missing = Object.keys(scripts).filter(
    (name) => !text.includes(`\`npm run ${name}`) && !text.includes(`\`npm ${name}`),
  )
  expect(missing).toEqual([])
})

it('docs/decisions has one file a decision, each in the list, with its day, its reason, what it stands instead of and its cost', () => {
  const list = read('docs/decisions/README.md')
  const files = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md')
  expect(files.filter((name) => !list.includes(`](${name})`))).toEqual([])
  for (const name of files) {
    const text = read(`docs/decisions/${name}`)
    expect(text, name).toMatch(/^# .+\n\n20\d\d-\d\d-\d\d\n\n\*\*Decided\.\*\* /)
    for (const part of ['Why', 'What it costs']) expect(text, name).toContain(`**${part}.** `)
    expect(text, name).toMatch(/\*\*(?:Instead of|Left)\.\*\* /)
  }
})
