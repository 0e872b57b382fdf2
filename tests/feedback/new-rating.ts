import { randomUUID } from 'node:crypto'
import type { NewRating } from '../../lib/feedback/add-rating.ts'

/** A rating with everything that a test does not care about filled in. */
export function newRating(rating: Partial<NewRating> = {}): NewRating {
  return {
    id: randomUUID(),
    page: '/medicines/examplumab',
    rating: 4,
    comment: null,
    section: null,
    version: '1',
    at: new Date('2026-11-23T12:00:00Z'),
    mark: randomUUID(),
    network: randomUUID(),
    ...rating,
  }
}
