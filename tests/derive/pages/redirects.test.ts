import { describe, expect, it } from 'vitest'
import { redirectsOf } from '../../../lib/derive/pages/redirects.ts'
import { indexWith, validText } from '../../content-tree.ts'

const moved = (redirects: string) =>
  redirectsOf(
    indexWith({
      'medicines/examplumab.md': validText('medicines/examplumab.md').replace(
        'redirects: [/medicines/old-examplumab]',
        `redirects: [${redirects}]`,
      ),
    }).library,
  )

describe('old addresses', () => {
  it('lead to the page that has taken their place', () => {
    expect(moved('/medicines/old-examplumab')).toContainEqual({
      from: '/medicines/old-examplumab',
      to: '/medicines/examplumab',
    })
  })

  it('take with them what stood below the page: a code on paper leads there for years', () => {
    const all = moved('/medicines/old-examplumab')
    for (const below of ['/leaflet', '/leaflet/large-print', '/changes', '/qr.svg', '.json'])
      expect(all).toContainEqual({ from: `/medicines/old-examplumab${below}`, to: `/medicines/examplumab${below}` })
  })

  it('of another site are one page each', () => {
    expect(moved('/cancer-drugs/examplumab.html').filter(({ to }) => to.startsWith('/medicines/examplumab'))).toEqual([
      { from: '/cancer-drugs/examplumab.html', to: '/medicines/examplumab' },
    ])
  })

  it('work for side effects and treatments too', () => {
    const text = validText('side-effects/wobbly-knees.md').replace(
      'redirects: []',
      'redirects: [/side-effects/shaky-knees]',
    )
    expect(redirectsOf(indexWith({ 'side-effects/wobbly-knees.md': text }).library)).toContainEqual({
      from: '/side-effects/shaky-knees',
      to: '/side-effects/wobbly-knees',
    })
  })

  it('never lead to an address that leads on, and never to themselves', () => {
    const all = moved('/a, /medicines/b, /c/d.html')
    const from = new Set(all.map((one) => one.from))
    expect(all.filter(({ to }) => from.has(to))).toEqual([])
    expect(from.size).toBe(all.length)
  })
})
