import { expect, it } from 'vitest'
import { namesOfMedicines } from '../../lib/check-content/medicine-names.ts'
import { parseSources } from '../../lib/check-content/parse-sources.ts'

it('knows every name of medicines and treatments, those of files with faults too', () => {
  const documents = parseSources(
    new Map([
      [
        'medicines/blue-pill.md',
        '---\nname: 7\nbrands: [Bluo, 3]\notherForms: [{names: [Bluette], is: a cream}, broken]\n---\n',
      ],
      ['treatments/xy.md', '---\nname: XY\notherNames: [X and Y]\n---\n'],
      ['side-effects/blue-thumbs.md', '---\nname: Blue thumbs\n---\n'],
      ['medicines/empty.md', 'no front matter'],
    ]),
    {},
  )
  expect(namesOfMedicines(documents)).toEqual(['blue pill', 'Bluo', 'Bluette', 'empty', 'xy', 'XY', 'X and Y'])
})
