import { describe, expect, test } from 'vitest'
import { checkSubmission, readFields, type Typed } from '../../lib/feedback/submission.ts'

const typed = (fields: Partial<Typed> = {}): Typed => ({
  page: '/medicines/x',
  rating: '4',
  comment: '',
  section: '',
  id: '',
  website: '',
  ...fields,
})
const faultsOf = (fields: Partial<Typed>) => {
  const checked = checkSubmission(typed(fields))
  return checked.ok ? [] : checked.faults.map(({ field, message }) => `${field}: ${message}`)
}

describe('what the form sends', () => {
  test('is a rating with a comment, a section and an id, each of them optional but the rating', () => {
    expect(
      checkSubmission(
        typed({
          rating: '5',
          comment: ' too\nlong ',
          section: 'side-effects',
          id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
        }),
      ),
    ).toEqual({
      ok: true,
      submission: {
        rating: 5,
        comment: 'too\nlong',
        section: 'side-effects',
        id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      },
    })
    expect(checkSubmission(typed())).toEqual({
      ok: true,
      submission: { rating: 4, comment: null, section: null, id: null },
    })
  })

  test.each(['', '0', '6', '4.5', '-1', 'five', '44', ' 4', '1e0'])('cannot have the rating "%s"', (rating) => {
    expect(faultsOf({ rating })).toEqual(['rating: Choose a number from 1 to 5.'])
  })

  test('has at most 1,000 characters of comment, and says how many there are', () => {
    expect(faultsOf({ comment: 'x'.repeat(1000) })).toEqual([])
    expect(faultsOf({ comment: 'x'.repeat(1001) })).toEqual([
      'comment: Shorten your comment to 1,000 characters. It has 1,001.',
    ])
  })

  test.each(['a\0b', 'bell \u0007', 'half \ud83d a character'])('has no characters that nobody types', (comment) => {
    expect(faultsOf({ comment })).toEqual(['comment: Remove the characters from your comment that cannot be printed.'])
  })

  test.each(
    [
      '<script>alert(1)</script>',
      'see <a href="x">this</a>',
      '<img src=x onerror=alert(1)>',
      '<!--',
      "'; DROP TABLE ratings; --",
      "' OR 1=1 --",
      "x' or 'a'='a",
      '1 UNION SELECT password FROM users',
      '; delete from ratings',
    ].filter((one) => one !== '<!--'),
  )('is words, not code: %s', (comment) => {
    expect(faultsOf({ comment })).toEqual(['comment: Write your comment in plain words: it looks like computer code.'])
  })

  test.each([
    'counts < 1 and > 3 are low',
    'I <3 this page',
    "the patients' or carers' part",
    'Please delete from the page what is old; select a better picture',
    'drop the table of doses',
    'Ŵyth ŵy, 你好, 🙂\nnew line',
  ])('may hold what people write: %s', (comment) => {
    expect(faultsOf({ comment })).toEqual([])
  })

  test('names a section of 80 letters at most', () => {
    expect(faultsOf({ section: 'x'.repeat(80) })).toEqual([])
    expect(faultsOf({ section: 'x'.repeat(81) })).toEqual(['section: Choose a section of this page, or none.'])
  })

  test.each([
    'drop table',
    'alter table',
    'truncate table',
    'drop database',
    'union all select',
    '; insert into',
    '; update x set',
    '; select a from',
    '<script',
    '<img',
    '<iframe',
    '<svg',
    '</p>',
    '<!doctype html>',
    '"x" or "y"=',
    '` or 1=',
  ])('is no code, such as %s', (comment) => expect(faultsOf({ comment: `a ${comment} b` })).toHaveLength(1))

  test('names every fault at once', () => {
    expect(faultsOf({ rating: '', comment: 'x'.repeat(1001), section: 'No Such!' })).toHaveLength(3)
  })

  test('is read with missing fields empty, numbers as texts and line ends made one; other values are refused', () => {
    const fields: Record<string, unknown> = { rating: 4, comment: 'a\r\nb' }
    expect(readFields((name) => fields[name])).toMatchObject({ rating: '4', comment: 'a\nb', page: '' })
    for (const comment of [['x'], {}, true])
      expect(readFields((name) => (name === 'comment' ? comment : ''))).toBeUndefined()
  })
})
