import { expect, test } from 'vitest'
import { feedbackPlace } from '../../lib/feedback/feedback-place.ts'

test('ratings go into PostgreSQL where DATABASE_URL names one, else into a file', () => {
  expect(feedbackPlace({ DATABASE_URL: 'postgres://x/y' })).toEqual({ kind: 'postgres', url: 'postgres://x/y' })
  expect(feedbackPlace({ FEEDBACK_FILE: '/srv/ratings.db' })).toEqual({ kind: 'sqlite', path: '/srv/ratings.db' })
  expect(feedbackPlace({})).toMatchObject({ kind: 'sqlite', path: expect.stringMatching(/data.feedback\.db$/) })
})
