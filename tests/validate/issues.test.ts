import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIssue } from '../../lib/model/result.ts'
import { closest, editDistance, IssueList } from '../../lib/validate/issues.ts'

describe('did you mean', () => {
  it('offers the nearest word, whatever its case', () => {
    expect(closest('imunotherapy', ['targeted-medicine', 'immunotherapy'])).toBe('immunotherapy')
    expect(closest('Tests', ['tests'])).toBe('tests')
    expect(closest('by-moth', ['by-mouth', 'bladder'])).toBe('by-mouth')
  })

  it('offers nothing when nothing is near', () => {
    expect(closest('abcdefgh', ['tests', 'questions'])).toBeUndefined()
    expect(closest('anything', [])).toBeUndefined()
  })
})

describe('the distance between two words', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 2],
  ])('from %j to %j is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance))

  it('is the same both ways, 0 only for the same word, and never longer than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b)
        expect(editDistance(b, a)).toBe(distance)
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })

  it('is given up at a limit', () => expect(editDistance('a', 'abcdefgh', 3)).toBe(3))
})

describe('an issue', () => {
  it('is printed on one line, whatever was found', () => {
    const list = new IssueList('medicines/a.md')
    list.error('rule', { line: 3, column: 4 }, 'a\nb\u0000\u2028c', 'd', 'Mend it.')
    expect(list.issues.map(formatIssue)).toEqual([
      'medicines/a.md:3:4  error (rule)  found a b c; expected d. Mend it.',
    ])
  })

  it('is a warning or an error, and only errors stop the build', () => {
    const list = new IssueList('a.md')
    list.warn('rule', { line: 1, column: 1 }, 'a', 'b', 'c')
    expect(list.hasErrors).toBe(false)
    list.error('rule', { line: 1, column: 1 }, 'a', 'b', 'c')
    expect(list.hasErrors).toBe(true)
  })
})
