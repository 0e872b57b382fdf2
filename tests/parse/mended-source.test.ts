import { expect, it } from 'vitest'
import { mendSource } from '../../lib/parse/mended-source.ts'

const HEAD = '---\nname: a\n#comment: b\n---\n'

it('gives a heading its space, and tells of it at its line', () => {
  const { text, faults } = mendSource(`${HEAD}\n##Tests\n\nWords.\n`)
  expect(text).toBe(`${HEAD}\n## Tests\n\nWords.\n`)
  expect(faults).toEqual([
    {
      rule: 'heading-space',
      at: { line: 6, column: 1 },
      found: '"##Tests"',
      expected: 'a space between the # signs and the words',
      remedy: 'Write "## Tests". If it is no heading, begin the line with a word.',
    },
  ])
})

it('mends an unseen sign and the space that it stood for in one', () => {
  const { text, faults } = mendSource(`${HEAD}\n##\u00A0Tests\n`)
  expect(text).toBe(`${HEAD}\n## Tests\n`)
  expect(faults.map(({ rule, at }) => `${rule} ${at.line}`)).toEqual(['unseen-sign 6'])
})

it.each(['## Tests', '#', '#### ', 'see #tests', '```\n##Tests\n```', '    ##Tests'])('leaves %j alone', (words) => {
  const source = `${HEAD}\n${words}\n`
  expect(mendSource(source)).toEqual({ text: source, faults: [] })
})
