import { describe, expect, it } from 'vitest'
import { capitalised, deriveAtoZ } from '../../lib/derive/a-to-z.ts'
import { indexWith } from '../content-tree.ts'

const medicine = (name: string, brands: string[] = [], otherNames: string[] = []) => ({
  slug: name.toLowerCase(),
  name,
  brands,
  otherNames,
  summary: 'A summary.',
})
const namesUnder = (letters: ReturnType<typeof deriveAtoZ>, letter: string) =>
  letters.find((one) => one.letter === letter)?.entries.map(({ name }) => name)

describe('the A to Z', () => {
  it('has all 26 letters, those without names too', () => {
    const letters = deriveAtoZ([])
    expect(letters.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    expect(letters.every(({ entries }) => entries.length === 0)).toBe(true)
  })

  it('puts brands and other names under their own letter, and says what to see', () => {
    const letters = deriveAtoZ(indexWith().library.medicines)
    expect(letters.find(({ letter }) => letter === 'S')!.entries).toEqual([
      { name: 'Samplexa', href: '/medicines/samplinib', summary: null, see: 'samplinib' },
      {
        name: 'Samplinib',
        href: '/medicines/samplinib',
        summary: 'An invented targeted medicine for elbow cancer. You take it as a tablet.',
        see: null,
      },
    ])
  })

  it('puts letters with accents under the plain letter', () => {
    expect(namesUnder(deriveAtoZ([medicine('éxemplia'), medicine('egzamplin'), medicine('ezzamplin')]), 'E')).toEqual([
      'Egzamplin',
      'Éxemplia',
      'Ezzamplin',
    ])
  })

  it('puts names that start with a digit under #, after Z, in the order of the numbers', () => {
    const letters = deriveAtoZ([medicine('a', ['10-SX', '5-SX'])])
    expect(letters.at(-1)).toMatchObject({ letter: '#' })
    expect(namesUnder(letters, '#')).toEqual(['5-SX', '10-SX'])
  })

  it('starts a name with a capital and leaves the rest alone', () => {
    expect(['examplumab', 'éxemplia', 'mFAKE6', ''].map(capitalised)).toEqual(['Examplumab', 'Éxemplia', 'MFAKE6', ''])
  })
})
