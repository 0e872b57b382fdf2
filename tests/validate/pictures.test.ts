import { expect, it } from 'vitest'
import { checkContent } from '../../lib/check-content.ts'
import { issueLines, validFiles } from '../content-tree.ts'

it('a picture has to be in public/, where anybody looks', () => {
  expect(issueLines(checkContent(validFiles(), { pictures: new Set(['/images/elbow.svg']) }))).toEqual([])
  expect(issueLines(checkContent(validFiles(), { pictures: new Set(['/images/elbows.svg']) }))).toEqual([
    'medicines/examplumab.md:89:1  error (missing-picture)  found the picture "../../public/images/elbow.svg"; expected a file in public/. Did you mean "/images/elbows.svg"?',
  ])
  expect(issueLines(checkContent(validFiles(), { pictures: new Set() }))).toEqual([
    expect.stringContaining('Put the picture into public/illustrations/'),
  ])
})
