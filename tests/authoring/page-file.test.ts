import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readForForm, readPageFile, writeFromForm, writePageFile } from '../../lib/authoring/page-file.ts'
import { readContentFiles } from '../../lib/content.ts'

const CONTENT = join(import.meta.dirname, '../../content')
const FILE = readFileSync(join(CONTENT, 'side-effects/vitiligo.md'), 'utf8')

/** What Decap makes of the values: everything passes through JSON, and what is empty may come as nothing. */
const throughForm = (text: string) => JSON.parse(JSON.stringify(readPageFile(text)))

describe('a page that goes through its form', () => {
  it('stays as it is, to the letter, when nothing is changed', () => {
    const pages = [...readContentFiles(CONTENT)].filter(([file]) => /^(medicines|side-effects|treatments)\//.test(file))
    expect(pages.length).toBeGreaterThan(100)
    const changed = pages.filter(
      ([, source]) =>
        'text' in source &&
        writePageFile(throughForm(source.text), source.text) !==
          source.text.replace(/^(---\n[^]*?\n---\n)(?!\n)/, '$1\n'),
    )
    expect(changed.map(([file]) => file)).toEqual([])
  })

  it('changes only the lines of what was changed', () => {
    const lines = (text: string) => text.split('\n')
    const after = writePageFile({ ...throughForm(FILE), summary: 'New words.' }, FILE)
    expect(lines(after).filter((line) => !lines(FILE).includes(line))).toEqual(['summary: New words.'])
    expect(lines(after)).toHaveLength(lines(FILE).length)
  })

  it('changes one line where its name is corrected, and keeps the comments', () => {
    const text = '---\n# On top\nname: Cisplatni   # the generic name\nbrands: []\n---\n\nWords.\n'
    const form = JSON.parse(JSON.stringify(readForForm(text)))
    expect(writeFromForm({ ...form, name: 'Cisplatin' })).toBe(
      text.replace('Cisplatni   # the generic name', 'Cisplatin'),
    )
  })

  it('is not taken for another of the same name', () => {
    const [one, other] = ['first', 'second'].map((comment) => `---\nname: A   # the ${comment}\n---\n\nWords.\n`)
    const [formOfOne] = [one!, other!].map((text) => JSON.parse(JSON.stringify(readForForm(text))))
    expect(writeFromForm({ ...formOfOne, body: 'New words.' })).toBe(one!.replace('Words', 'New words'))
  })

  it('is written whole where it is new', () => {
    expect(writeFromForm({ name: 'A', body: 'Words.' })).toBe('---\nname: A\n---\n\nWords.\n')
  })

  it('keeps comments, quotation marks and the order of what it does not change', () => {
    const text =
      '---\n# On top\nname: "A"          # the name\nbrands: []\nlist:\n  # inside\n  - {a: 1, b: 2}\n---\n\nWords.\n'
    expect(writePageFile({ body: 'Other words.', list: [{ b: 2, a: 1 }], name: 'A', brands: [] }, text)).toBe(
      text.replace('Words.', 'Other words.'),
    )
  })

  it('leaves the key of what was taken away, and adds what is new at the end', () => {
    const text = '---\nname: A\nbrands: [x]\nsay: a\nnextCheck:\n---\n\nWords.\n'
    expect(
      writePageFile({ name: 'A', brands: [], say: '', nextCheck: null, codes: { atc: 'L01' }, body: 'Words.' }, text),
    ).toBe('---\nname: A\nbrands: []\nsay:\nnextCheck:\ncodes:\n  atc: L01\n---\n\nWords.\n')
  })

  it('leaves out what nobody filled in, in lists and pairs too', () => {
    expect(
      writePageFile(
        {
          name: 'A',
          evidence: { tests: [], rare: ['x', ''] },
          notes: [''],
          sources: [{ id: 'x', published: '' }],
          body: 'Words.',
        },
        '',
      ),
    ).toBe('---\nname: A\nevidence:\n  rare:\n    - x\nsources:\n  - id: x\n---\n\nWords.\n')
  })

  it('is read again as what was written, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (name, notes) => {
        const clean = (text: string) => text.trim()
        const back = readPageFile(writePageFile({ name, notes, body: 'Words.' }, FILE))
        expect(back.name ?? '').toBe(clean(name))
        expect(back.notes ?? []).toEqual(notes.map(clean).filter((note) => note !== ''))
      }),
    )
  })

  it('is refused when it has no front matter', () => {
    expect(() => readPageFile('# Words')).toThrow('front matter')
  })
})
