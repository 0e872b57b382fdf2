import { expect, it } from 'vitest'
import { parseSources } from '../../lib/check-content/parse-sources.ts'
import { parseDocument } from '../../lib/parse/document.ts'

const page = (body: string) => `---\nname: x\n---\n\n${body}\n`
const parse = (files: Record<string, string>, settings = {}) => parseSources(new Map(Object.entries(files)), settings)

it('takes apart tables and files of folders, and nothing else', () => {
  const documents = parse({
    'notes.md': 'x',
    'medicines/_template.md': 'x',
    'medicines/x.md': page('a'),
    'shared/y.md': page('b'),
    'help.md': page('c'),
  })
  expect([...documents.keys()]).toEqual(['help.md', 'medicines/x.md', 'shared/y.md'])
})

it('shared text comes in where its link stands alone, and links lead to addresses of the site', () => {
  const shared = page('Keep [a diary](../pages/diary.md).')
  const documents = parse({
    'medicines/x.md': page('[Diary](../shared/y.md)\n\nSee [that](z.md) and [this](../side-effects/a.md#do).'),
    'shared/y.md': shared,
  })
  expect(documents.get('medicines/x.md')!.opening.content.html).toBe(
    '<p>Keep <a href="/diary">a diary</a>.</p>\n<p>See <a href="/medicines/z">that</a> and <a href="/side-effects/a#do">this</a>.</p>',
  )
})

it('makes no HTML for a program that wants faults only, and takes the parser that it is given', () => {
  const asked: string[] = []
  const documents = parse(
    { 'medicines/x.md': page('Words') },
    {
      faultsOnly: true,
      take: (...[text, options]: Parameters<typeof parseDocument>) => {
        asked.push(options.file)
        return parseDocument(text, options)
      },
    },
  )
  expect(documents.get('medicines/x.md')!.opening.content).toEqual({ html: '', text: 'Words' })
  expect(asked).toEqual(['medicines/x.md'])
})
