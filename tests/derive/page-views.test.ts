import { describe, expect, it } from 'vitest'
import { deriveEffectAreas } from '../../lib/derive/pages/effect-areas.ts'
import { deriveCancerPage, deriveTypePage } from '../../lib/derive/pages/group-view.ts'
import { deriveHome } from '../../lib/derive/pages/home.ts'
import { bringersByBand } from '../../lib/derive/library-index.ts'
import { glossOf } from '../../lib/derive/gloss.ts'
import { deriveMedicinePage } from '../../lib/derive/pages/medicine-view.ts'
import { deriveSideEffectPage } from '../../lib/derive/pages/side-effect-view.ts'
import { deriveTreatmentPage } from '../../lib/derive/pages/treatment-view.ts'
import { indexWith } from '../content-tree.ts'

const index = indexWith()

describe('a medicine’s page', () => {
  const page = deriveMedicinePage(index.medicine.get('examplumab')!, index)

  it('shows each effect in its band, with what this medicine says of it', () => {
    expect(
      page.bands.map(({ band, effects }) => [
        band.id,
        effects.map(({ id, name, act }) => `${name} (${id})${act ? ', get help now' : ''}`),
      ]),
    ).toEqual([
      ['common', ['Blue thumbs (blue-thumbs), get help now', 'Curly hair (curly-hair)']],
      ['occasional', ['Shaky knees (wobbly-knees), get help now']],
    ])
    expect(page.bands[0]!.effects[0]).toMatchObject({
      own: 'Your thumbs may turn blue during the drip. Tell your nurse.',
      starts: '1 hour after the drip',
      lasts: 'about 1 day',
      href: '/side-effects/blue-thumbs',
    })
    expect(page.bands[0]!.effects[1]).toMatchObject({
      own: null,
      summary: 'Your hair may curl. You can comb it as you like.',
    })
  })

  it('links to where it says', () => {
    expect(page.related.flatMap(({ links }) => links.map(({ href }) => href))).toEqual(
      expect.arrayContaining([
        '/types/immunotherapy',
        'https://example.org/society',
        '/side-effects',
        '/cancers/elbow-cancer',
        '/treatments/examplin',
      ]),
    )
    expect(page.references.map(({ href }) => href)).toEqual([
      'https://example.org/society',
      'https://yellowcard.mhra.gov.uk/',
      'https://example.org/helpline',
    ])
  })

  it('puts help second in its contents, after “At a glance”', () => {
    expect(page.contents.slice(0, 3).map(({ label }) => label)).toEqual([
      'At a glance',
      'When to call',
      'What people feel most',
    ])
  })
})

it('a side effect’s page names the medicines that bring it, by band, with the name that they use', () => {
  const page = deriveSideEffectPage(index.sideEffect.get('wobbly-knees')!, index)
  expect(page.bands.map(({ band, medicines }) => [band.id, medicines])).toEqual([
    [
      'occasional',
      [{ href: '/medicines/examplumab#wobbly-knees', plain: 'examplumab', medical: 'listed as shaky knees' }],
    ],
    ['unknown', [{ href: '/medicines/samplinib#wobbly-knees', plain: 'samplinib' }]],
  ])
  expect(bringersByBand(index, 'nothing')).toEqual([])
  expect(deriveSideEffectPage(index.sideEffect.get('curly-hair')!, index).contents.map(({ id }) => id)).not.toContain(
    'get-help',
  )
})

it('a treatment’s page has each effect once and every precaution of each medicine', () => {
  const page = deriveTreatmentPage(index.treatment.get('examplin')!, index)
  expect(
    page.groups.map(
      ({ group, bands }) =>
        `${group.id}: ${bands.flatMap(({ rows, milder }) => [...rows, ...milder].map(({ id, small }) => [id, ...small].join(' '))).join(', ')}`,
    ),
  ).toEqual(['feel: blue-thumbs, loud-hiccups samplinib, curly-hair examplumab', 'danger: wobbly-knees'])
  const texts = Object.fromEntries(page.precautions.map(({ id, texts: own }) => [id, own.map(({ names }) => names)]))
  expect(texts).toMatchObject({
    tests: ['examplumab', 'samplinib'],
    vaccinations: ['examplumab and samplinib'],
    'daily-life': ['samplinib'],
  })
})

it('a cancer and a type name what belongs to them', () => {
  expect(
    deriveCancerPage(index.library.cancers[0]!, index).lists.map(({ rows }) => rows.map(({ name }) => name)),
  ).toEqual([['Examplumab', 'Samplinib'], ['EXAMPLIN']])
  expect(deriveTypePage(index.library.types[0]!, index).lists.map(({ rows }) => rows.map(({ name }) => name))).toEqual([
    ['Examplumab'],
  ])
  expect(deriveTypePage({ id: 'none', name: 'None', what: '', everyday: [] }, index).lists).toEqual([])
})

it('the index of side effects holds each effect once and no empty area', () => {
  const areas = deriveEffectAreas(index.library.sideEffects)
  expect(areas.flatMap(({ pairs }) => pairs.map(({ href }) => href)).sort()).toEqual(
    index.library.sideEffects.map(({ slug }) => `/side-effects/${slug}`),
  )
  expect(areas.every(({ pairs }) => pairs.length > 0)).toBe(true)
})

it('home counts what is written and what a clinician has checked', () => {
  expect(deriveHome(index).totals).toEqual([
    { number: 2, label: 'medicines written' },
    { number: 1, label: 'checked by a clinician so far' },
  ])
})

it('a gloss has up to 3 medical words that the name does not have already', () => {
  expect(glossOf(['sore', 'one', 'two', 'three', 'four'], 'Sore elbow')).toBe('one, two, three')
  expect(glossOf([], 'Sore elbow')).toBeUndefined()
})
