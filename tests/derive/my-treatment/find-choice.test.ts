import { expect, it } from 'vitest'
import { addables, findChoice } from '../../../lib/derive/my-treatment/find-choice.ts'
import { deriveMyTreatmentData } from '../../../lib/derive/my-treatment/my-treatment-data.ts'
import { indexWith } from '../../content-tree.ts'

const data = deriveMyTreatmentData(indexWith())
const all = addables(data)

it('every name of every medicine and treatment finds it, however it is written', () => {
  for (const [what, list] of [
    ['medicines', data.medicines],
    ['treatments', data.treatments],
  ] as const)
    for (const { slug, name, names } of list)
      for (const typed of [name, name.toUpperCase(), ` ${name} `, ...names])
        expect(findChoice(typed, all).found, typed).toMatchObject({ what, slug })
})

it('a part of a name is not taken for the name, but what has it is offered', () => {
  expect(findChoice('sampl', all)).toMatchObject({ found: null, offered: [{ slug: 'samplinib' }] })
  expect(findChoice('', all)).toEqual({ found: null, offered: [] })
  expect(findChoice('q', all)).toEqual({ found: null, offered: [] })
  expect(findChoice('no such name', all)).toEqual({ found: null, offered: [] })
})
