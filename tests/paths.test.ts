import { afterEach, expect, it, vi } from 'vitest'
import {
  cancerPath,
  feedbackAddress,
  sideEffectPath,
  leafletOf,
  leafletPath,
  medicinePath,
  pagePath,
  resolveContentLink,
  searchFor,
  sectionPath,
  treatmentPath,
  typePath,
} from '../lib/paths.ts'

it.each([
  ['../side-effects/sore-elbow.md', '/side-effects/sore-elbow'],
  ['../side-effects/sore-elbow.md#do', '/side-effects/sore-elbow#do'],
  ['../medicines/examplumab.md', '/medicines/examplumab'],
  ['../../content/medicines/examplumab.md', '../../content/medicines/examplumab.md'],
  ['./treatments/examplin.md', '/treatments/examplin'],
  ['pages/about.md', '/about'],
  ['../pages/about.md#who-we-are', '/about#who-we-are'],
  ['../../public/images/elbow.svg', '/images/elbow.svg'],
  ['https://example.org/medicines/a.md', 'https://example.org/medicines/a.md'],
  ['#do', '#do'],
  ['/medicines', '/medicines'],
  ['../shared/keep-a-diary.md', '../shared/keep-a-diary.md'],
])('a link to %s in a file leads to %s on the site', (href, path) => {
  expect(resolveContentLink(href)).toBe(path)
})

it('gives each kind of page an address of its own', () => {
  const paths = [
    medicinePath('a'),
    sideEffectPath('a'),
    treatmentPath('a'),
    cancerPath('a'),
    typePath('a'),
    pagePath('a'),
    leafletPath('a'),
    leafletOf(treatmentPath('a')),
    sectionPath('a', 'tests'),
    searchFor('a & b?'),
  ]
  expect(paths).toEqual([
    '/medicines/a',
    '/side-effects/a',
    '/treatments/a',
    '/cancers/a',
    '/types/a',
    '/a',
    '/medicines/a/leaflet',
    '/treatments/a/leaflet',
    '/medicines/a#tests',
    '/search#q=a%20%26%20b%3F',
  ])
})

afterEach(() => vi.unstubAllEnvs())

it('forms go to the site itself, to another address, or nowhere', () => {
  expect(feedbackAddress()).toBe('/api/feedback')
  vi.stubEnv('STATIC_EXPORT', '1')
  expect(feedbackAddress()).toBeNull()
  vi.stubEnv('FEEDBACK_URL', 'https://server.example/api/feedback')
  expect(feedbackAddress()).toBe('https://server.example/api/feedback')
  vi.stubEnv('STATIC_EXPORT', '')
  vi.stubEnv('FEEDBACK_URL', '')
  expect(feedbackAddress()).toBeNull()
})
