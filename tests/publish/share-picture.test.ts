import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureSvg, sharePictures, wrapWords } from '../../lib/publish/share-picture.ts'
import { library } from './real-library.ts'

const words = (svg: string): string => {
  const { svg: root } = new XMLParser().parse(svg) as { svg: { text: string | string[] } }
  return [root.text].flat().join(' ')
}

test('every medicine has a picture with its name, its whole summary and, on a draft, the notice; the site has one too', () => {
  const pictures = sharePictures(library)
  expect(pictures.map(({ path }) => path)).toEqual([
    '/generated/pictures/site.png',
    ...library.medicines.map(({ slug }) => `/generated/pictures/medicines/${slug}.png`),
  ])
  for (const { svg } of pictures) expect(XMLValidator.validate(svg)).toBe(true)
  for (const [index, { name, summary }] of library.medicines.entries()) {
    const shown = words(pictures[index + 1]!.svg)
    expect(shown.toLowerCase()).toContain(name.toLowerCase())
    expect(shown).toContain(summary)
    expect(shown).toContain('Not yet checked by a clinician')
  }
})

test('a checked medicine has no notice, and signs that XML does not allow are words', () => {
  const svg = pictureSvg({ title: 'A & B <c>', kind: 'Medicine', text: 'Short.', foot: 'Site', draft: false })
  expect(XMLValidator.validate(svg)).toBe(true)
  expect(words(svg)).not.toContain('Not yet checked')
  expect(svg).toContain('A &amp; B &lt;c&gt;')
})

test('lines are never longer than the width and never more than there is room for; a text that is too long ends with a whole sentence', () => {
  const short = fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 200 })
    .filter((text) => text.split(/\s+/).every((word) => word.length <= 12))
  fc.assert(
    fc.property(short, (text) => {
      const lines = wrapWords(text, 14, 3)
      expect(lines.length).toBeLessThanOrEqual(3)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(14)
    }),
  )
  expect(wrapWords('One two. Three four five six seven eight', 10, 2)).toEqual(['One two.'])
  expect(wrapWords('One two three four five six', 10, 2)).toEqual(['One two', 'three …'])
  expect(wrapWords('All of it fits', 20, 2)).toEqual(['All of it fits'])
})
