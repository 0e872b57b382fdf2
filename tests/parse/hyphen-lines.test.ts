import { expect, it } from 'vitest'
import { splitAtHyphens } from '../../lib/parse/hyphen-lines.ts'

it('parts a file at its first two lines of three hyphens', () => {
  expect(splitAtHyphens('---\nname: a\n---\n\n## Tests\n\n---\n\nMore\n')).toEqual({
    yaml: 'name: a\n',
    body: '\n## Tests\n\n---\n\nMore\n',
  })
  expect(splitAtHyphens('---\r\nname: a\r\n---  \r\nText')).toEqual({ yaml: 'name: a\r\n', body: 'Text' })
  expect(splitAtHyphens('---\n---')).toEqual({ yaml: '', body: '' })
})

it('a line that only begins with hyphens parts nothing', () => {
  expect(splitAtHyphens('---\nnote: |\n  ---\n---- \n--- x\nb: 1\n---\n')?.yaml).toBe(
    'note: |\n  ---\n---- \n--- x\nb: 1\n',
  )
})

it.each(['', 'name: a\n---\n', '---\nname: a\n', '---js\n{}\n---\n', '----\n---\n', '\n---\nname: a\n---\n', '---'])(
  'says so of a file without such lines: %j',
  (text) => expect(splitAtHyphens(text)).toBeUndefined(),
)
