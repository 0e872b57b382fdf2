import { expect, it } from 'vitest'
import { sourceOf } from '../../lib/authoring/page-source.ts'

it('a medicine can be seen as a page, a leaflet, in large print and as data, from each of them', () => {
  const views = [
    { label: 'Page', href: '/medicines/cisplatin' },
    { label: 'Leaflet', href: '/medicines/cisplatin/leaflet' },
    { label: 'Large print', href: '/medicines/cisplatin/leaflet/large-print' },
    { label: 'JSON', href: '/medicines/cisplatin.json' },
  ]
  for (const { href } of views.slice(0, 3)) expect(sourceOf(href)).toEqual({ file: 'medicines/cisplatin.md', views })
})

it('a treatment can be seen as a page, a leaflet and in large print too', () => {
  expect(sourceOf('/treatments/capox/leaflet')!.views.map(({ href }) => href)).toEqual([
    '/treatments/capox',
    '/treatments/capox/leaflet',
    '/treatments/capox/leaflet/large-print',
    '/treatments/capox.json',
  ])
})

it('each page leads to the file that it is made from', () => {
  const file = (address: string) => sourceOf(address)?.file
  expect(file('/side-effects/sore-mouth')).toBe('side-effects/sore-mouth.md')
  expect(file('/treatments/r-chop')).toBe('treatments/r-chop.md')
  expect(file('/cancers/bowel-cancer')).toBe('cancers.md')
  expect(file('/types/chemotherapy')).toBe('types.md')
  expect(file('/how-we-check')).toBe('pages/how-we-check.md')
})

it('pages that are made from many files lead to none, and no address leads out of the content', () => {
  for (const address of [
    '/',
    '/medicines',
    '/side-effects',
    '/treatments',
    '/search',
    '/medicines/../site',
    '/medicines/a/b',
    '/../x',
    '',
  ])
    expect(sourceOf(address)).toBeUndefined()
})
