import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readPageFile, writePageFile } from '../../lib/authoring/page-file.ts'
import { writeValues } from '../../lib/authoring/yaml-lines.ts'
import { validText } from '../content-tree.ts'
import { CONTENT_TABLES } from '../../lib/validate/context.ts'

const fileOf = (table: string) => readFileSync(join(import.meta.dirname, '../../content', table), 'utf8')
/** Lines that stand in one text and not in the other, from top to bottom. */
const changesOf = (before: string, after: string) => {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) }
}

const LIST = `# On top
rows:
  # Above the first.
  - id: one
    words: first words   # beside
    say: [a, b,
        c]
  # Above the second.
  - id: two
    words: second words
pairs:
  - {line: a, lines: [x, y]}
  # Above the last.
  - {line: b, lines: [z]}
name: A
`

describe('a list that goes through a form', () => {
  it('changes one line where one value of one entry was changed', () => {
    const values = parse(LIST)
    values.rows[0].words = 'other words'
    expect(writeValues(values, LIST)).toBe(LIST.replace('first words   # beside', 'other words'))
  })

  it('keeps every other entry, with its comments, when one is added, taken away or moved', () => {
    const { rows, pairs, name } = parse(LIST)
    expect(writeValues({ rows: [...rows, { id: 'three', words: 'third words' }], pairs, name }, LIST)).toBe(
      LIST.replace('second words\n', 'second words\n  - id: three\n    words: third words\n'),
    )
    expect(writeValues({ rows: [rows[1]], pairs, name }, LIST)).toBe(
      LIST.replace(/ {2}- id: one\n[^]*?c\]\n/, '').replace('  # Above the first.\n', '  # Above the first.\n'),
    )
    const moved = writeValues({ rows: [rows[1], rows[0]], pairs, name }, LIST)
    expect(changesOf(LIST, moved)).toEqual({ gone: [], come: [] })
    expect(parse(moved).rows.map(({ id }: { id: string }) => id)).toEqual(['two', 'one'])
  })

  it('writes an entry in braces in braces, and keeps the comment above it', () => {
    const { rows, pairs, name } = parse(LIST)
    expect(writeValues({ rows, pairs: [pairs[0], { line: 'b', lines: ['z', 'w'] }], name }, LIST)).toBe(
      LIST.replace('{line: b, lines: [z]}', '{line: b, lines: [z, w]}'),
    )
  })

  it('is written anew where its entries cannot be told apart by their lines', () => {
    expect(writeValues({ brands: ['x', 'z'] }, 'brands: [x, y]\nname: A\n')).toBe(
      'brands:\n  - x\n  - z\nname: A\n'.replace('name: A\n', 'name:\n'),
    )
  })
})

describe('the tables of the site in their forms', () => {
  it.each(CONTENT_TABLES)('%s stays as it is, to the letter, when nothing is changed', (table) => {
    const text = fileOf(table)
    expect(writePageFile(JSON.parse(JSON.stringify(readPageFile(text))), text)).toBe(
      text.replace(/^(---\n[^]*?\n---\n)(?!\n)/, '$1\n').replace(/\s*$/, '\n'),
    )
  })

  it('a new word for one danger changes the lines of its list, and nothing else of help.md', () => {
    const text = fileOf('help.md')
    const values = readPageFile(text) as { urgent: { id: string; say: string[]; words: string }[] }
    const line = values.urgent.find(({ id }) => id === 'temperature')!
    line.say.push('boiling')
    const after = writePageFile(values, text)
    const { gone, come } = changesOf(text, after)
    expect(gone.join(' ')).toMatch(/^ {4}say: \[[^\]]*\]$/)
    expect(come.at(-1)).toBe('      - boiling')
    expect(readPageFile(after)).toEqual(values)
    line.words = 'your temperature is 37.5C or higher'
    expect(changesOf(after, writePageFile(values, after)).come).toEqual([
      '    words: your temperature is 37.5C or higher',
    ])
  })

  it('reads back as what the form held, whatever was changed, added, taken away or moved', () => {
    const { yaml } = /^---\n(?<yaml>[^]*?)---\n/.exec(validText('help.md'))!.groups as { yaml: string }
    const words = fc.stringMatching(/^[a-z][a-z ,:'"#{}&-]{0,20}[a-z]$/)
    const edit = fc.record({
      tier: fc.constantFrom('emergency', 'urgent', 'team'),
      at: fc.nat(20),
      what: fc.constantFrom('words', 'say', 'drop', 'move', 'add'),
      words,
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const values = parse(yaml)
        for (const { tier, at, what, words: said } of edits) {
          const rows = values[tier]
          const row = rows[at % rows.length]
          if (what === 'words') row.words = said
          else if (what === 'say') row.say = [...(row.say ?? []), said]
          else if (what === 'drop' && rows.length > 2) rows.splice(at % rows.length, 1)
          else if (what === 'move') rows.push(...rows.splice(at % rows.length, 1))
          else rows.splice(at % rows.length, 0, { id: `new-${at}`, words: said, say: [said] })
        }
        expect(parse(writeValues(values, yaml))).toEqual(values)
      }),
      { numRuns: 500 },
    )
  })
})
