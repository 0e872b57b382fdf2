import type { Schedule } from '../../model/schedule.ts'
import { listOf } from '../../model/word-list.ts'
import { formatDay } from '../review-status.ts'
import { dayWords } from '../schedule-pattern.ts'
import type { PatternChoice } from './pattern-choice.ts'
import type { PlanDay } from './plan-day.ts'

/** Said wherever a day of the plan is: the team's word stands above the calendar. */
export const FOLLOW_TEAM = 'If your team delayed, changed or stopped yours, follow them and change day 1.'

/** The heading of a day: information about the usual plan, never an instruction. */
export function dayTitle(now: PlanDay): string {
  switch (now.kind) {
    case 'before':
      return now.days === 1
        ? 'Day 1 is tomorrow, by the date you gave'
        : `Day 1 is in ${now.days} days, by the date you gave`
    case 'within':
      return `Day ${now.day} of cycle ${now.cycle}, by the usual plan`
    case 'steady':
      return `Day ${now.day}, by the usual plan`
    case 'after':
      return 'After the last cycle of the usual plan'
    default:
      return now satisfies never
  }
}

/** What the usual plan has on this day, or where the day stands to it. */
export function dayNote(now: PlanDay, { schedule }: PatternChoice): string {
  switch (now.kind) {
    case 'before':
      return `Day 1 is ${formatDay(now.start)}.`
    case 'within': {
      const today = schedule.entries.filter(({ days }) => days.includes(now.day)).map(({ what }) => withArticle(what))
      return today.length === 0
        ? 'No treatment day in the usual plan.'
        : `The usual plan has ${listOf(today)} on this day.`
    }
    case 'steady':
      return 'Each day of the usual plan is like the one before it.'
    case 'after':
      return `The usual plan has ${now.cycles} ${now.cycles === 1 ? 'cycle' : 'cycles'}. Its last day was ${formatDay(now.last)}. Your team may plan more. When to call holds on all days.`
    default:
      return now satisfies never
  }
}

/** What people who get these effects often notice about now. Null where no source gives this day for any. */
export function noticeSentence(names: readonly string[]): string | null {
  return names.length === 0 ? null : `People who get these often notice them about now: ${listOf(names.map(lowered))}.`
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** "The usual plan of CAPOX has a drip and tablets on day 1, and tablets on days 2 to 14." */
export function planSentence({ of, schedule }: PatternChoice): string {
  return `The usual plan of ${of} has ${daysSaid(schedule)}.`
}

function daysSaid({ entries, cycleDays }: Schedule): string {
  return entries
    .map(({ what, days }) => {
      const words = dayWords(days, cycleDays)
      return `${withArticle(what)} ${words === 'every day' ? '' : 'on '}${words}`
    })
    .join(', and ')
}

/** "drip and tablets" is "a drip and tablets" inside a sentence; "2 drips" and "tablets" stay. */
function withArticle(what: string): string {
  const [, first = ''] = /^([a-z ]*?)(?: and |,|$)/.exec(what) ?? []
  return /(?:^| )(?:drip|injection|implant)$/.test(first) ? `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}` : what
}
