import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SLUG, slugFrom } from '../../lib/model/slug.ts'

it('a name becomes an address in small letters, digits and single hyphens', () => {
  expect(slugFrom('Zoledronic  acid')).toBe('zoledronic-acid')
  expect(slugFrom('Élan – 5-FU!')).toBe('elan-5-fu')
  expect(slugFrom('Ω')).toBe('')
})

it('every name gives a slug or nothing, and a slug stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const slug = slugFrom(name)
      expect(slug === '' || SLUG.test(slug)).toBe(true)
      expect(slugFrom(slug)).toBe(slug)
    }),
  )
})
