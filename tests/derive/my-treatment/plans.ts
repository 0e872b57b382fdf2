import type { PatternChoice } from '../../../lib/derive/my-treatment/pattern-choice.ts'
import type { Schedule } from '../../../lib/model/schedule.ts'

/** Usual plans as pages give them, written out for the tests of days. */

const plan = (of: string, schedule: Omit<Schedule, 'route' | 'name'>): PatternChoice => ({
  id: `t.${of.toLowerCase()}.${schedule.id}`,
  of,
  href: '/treatments/x',
  schedule: { ...schedule, name: 'One cycle', route: null },
  medicine: null,
  changed: '2026-11-23',
})

/** A drip and tablets on day 1, tablets to day 14, 21 days; nobody says how many cycles. */
export const CAPOX = plan('CAPOX', {
  id: 'usual',
  cycleDays: 21,
  cycles: null,
  entries: [
    { days: [1], what: 'drip and tablets', medicines: ['oxaliplatin', 'capecitabine'] },
    { days: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], what: 'tablets', medicines: ['capecitabine'] },
  ],
})

/** The second part of a treatment: one drip every 3 weeks, 3 times. */
export const SECOND_PART = plan('FEC-T', {
  id: 'docetaxel',
  cycleDays: 21,
  cycles: 3,
  entries: [{ days: [1], what: 'drip', medicines: ['docetaxel'] }],
})

/** Tablets without a break. */
export const EVERY_DAY: PatternChoice = {
  ...plan('Letrozole', {
    id: 'daily',
    cycleDays: 7,
    cycles: null,
    entries: [{ days: [1, 2, 3, 4, 5, 6, 7], what: 'tablets', medicines: [] }],
  }),
  medicine: 'letrozole',
}
