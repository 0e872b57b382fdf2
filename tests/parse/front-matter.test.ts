import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from '../../lib/parse/front-matter.ts'

const FILE = '---\nname: examplumab\nbrands:\n  - One\n  - Two\nsources:\n  - id: smpc\n    url: x\n---\n\n## Tests\n'

describe('splitting a file', () => {
  it.each([
    [['name'], 2, 1],
    [['brands', 1], 5, 5],
    [['sources', 0, 'url'], 8, 5],
    [['sources', 0, 'missing'], 7, 5],
    [['nowhere'], 1, 1],
  ])('knows where %j stands', (path, line, column) => {
    expect(splitFrontMatter(FILE).frontMatter.at(path)).toEqual({ line, column })
    expect(splitFrontMatter(FILE.replaceAll('\n', '\r\n')).frontMatter.at(path)).toEqual({ line, column })
  })

  it.each([
    ['lines that end as on Unix', FILE],
    ['lines that end as on Windows', FILE.replaceAll('\n', '\r\n')],
  ])('counts the lines above the text in a file with %s', (_name, text) => {
    const { body, bodyOffset, faults } = splitFrontMatter(text)
    expect(faults).toEqual([])
    expect(text.split('\n')[bodyOffset + body.split('\n').findIndex((line) => line.startsWith('## Tests'))]).toMatch(
      /^## Tests/,
    )
  })

  it('reads the same faults however often a file is read', () => {
    const bad = '---\nname: [a\n---\n'
    expect(splitFrontMatter(bad).faults).toHaveLength(1)
    expect(splitFrontMatter(bad)).toMatchObject({ faults: splitFrontMatter(bad).faults })
  })

  it.each([
    '---js\n{}\n---\n',
    '---javascript\n{}\n---\n',
    '--- js\n{}\n---\n',
    '---coffee\na\n---\n',
    '---toml\na = 1\n---\n',
    '----\n',
    '\uFEFF---\nname: a\n---\n',
  ])('refuses %j before it is read as YAML', (text) => {
    const { body, frontMatter, faults } = splitFrontMatter(text)
    expect({ body, value: frontMatter.value, rules: faults.map(({ rule }) => rule) }).toEqual({
      body: '',
      value: {},
      rules: ['front-matter'],
    })
  })

  it('never runs what looks like code', () => {
    const { frontMatter, faults } = splitFrontMatter(
      '---\nname: !!js/function "function () { globalThis.wasRun = true }"\n---\n',
    )
    expect({ value: frontMatter.value, rules: faults.map(({ rule }) => rule) }).toEqual({
      value: {},
      rules: ['front-matter'],
    })
    expect('wasRun' in globalThis).toBe(false)
  })

  it('leaves a date as it was typed', () => {
    expect(splitFrontMatter('---\non: 2026-01-31\n---\n').frontMatter.value).toEqual({ on: '2026-01-31' })
  })
})
