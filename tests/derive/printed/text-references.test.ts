import { expect, it } from 'vitest'
import { longestFirst, withReferences } from '../../../lib/derive/printed/text-references.ts'

const TEXTS = longestFirst([
  { name: 'diary', text: '<p>Keep a diary.</p>' },
  { name: 'fever', text: 'you have a fever' },
  { name: 'fever-long', text: 'you have a fever for a day' },
  { name: 'empty', text: '' },
])

it('puts the name of a text where the text stands, however deep', () => {
  const { value, found } = withReferences(
    { html: '<p>Own.</p>\n<p>Keep a diary.</p>', list: ['if you have a fever; or not'], other: [null, 7, true] },
    TEXTS,
  )
  expect(value).toEqual({ html: '<p>Own.</p>\n⟦diary⟧', list: ['if ⟦fever⟧; or not'], other: [null, 7, true] })
  expect([...found].sort()).toEqual(['diary', 'fever'])
})

it('takes the longest text that stands there', () => {
  expect(withReferences('you have a fever for a day', TEXTS).value).toBe('⟦fever-long⟧')
})

it('leaves everything where nothing is found: it counts there', () => {
  const { value, found } = withReferences({ html: '<p>Keep a  diary.</p>' }, TEXTS)
  expect(value).toEqual({ html: '<p>Keep a  diary.</p>' })
  expect(found.size).toBe(0)
})

it('a text with signs that mean something in replacements stays as it is', () => {
  expect(withReferences('a $& b', [{ name: '$1', text: '$&' }]).value).toBe('a ⟦$1⟧ b')
})
