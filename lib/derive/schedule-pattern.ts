import type { Schedule } from '../model/schedule.ts'
import { listOf } from '../model/word-list.ts'
import { runsOf } from './day-runs.ts'

/** One week of a pattern as the page draws it: 7 cells, the last week perhaps fewer. */
export interface PatternWeek {
  label: string
  /** For each day: the index of the entry that falls on it, or null for a day off. */
  days: (number | null)[]
  /** The same in words: "5 on, 2 off", "rest week". */
  note: string
}

export interface TreatmentPattern {
  title: string
  weeks: PatternWeek[]
  /** Words of the key, one for each entry. */
  key: string[]
  hasRestDays: boolean
  /** The whole pattern as sentences, for readers who do not see the picture. */
  words: string
}

/** Lays a schedule out in weeks. Long cycles without treatment at the end keep their rest weeks, so that the picture is true to length. */
export function derivePattern(schedule: Schedule): TreatmentPattern {
  const days = Array.from({ length: schedule.cycleDays }, (_, index) => {
    const entry = schedule.entries.findIndex((one) => one.days.includes(index + 1))
    return entry === -1 ? null : entry
  })
  const weeks: PatternWeek[] = []
  for (let start = 0; start < days.length; start += 7) {
    const week = days.slice(start, start + 7)
    weeks.push({ label: `Week ${weeks.length + 1}`, days: week, note: noteOf(week) })
  }
  return {
    title: schedule.name,
    weeks,
    key: schedule.entries.map((entry) => entry.what),
    hasRestDays: days.includes(null),
    words: [
      ...schedule.entries.map((entry) => `${sentence(entry.what)} on ${dayWords(entry.days, schedule.cycleDays)}.`),
      repeatWords(schedule),
    ].join(' '),
  }
}

function noteOf(week: (number | null)[]): string {
  const on = week.filter((day) => day !== null).length
  if (on === 0) return week.length === 7 ? 'rest week' : 'rest'
  if (on === week.length) return 'every day'
  const firstOff = week.indexOf(null)
  if (firstOff > 0 && week.slice(firstOff).every((day) => day === null)) return `${on} on, ${week.length - on} off`
  return week.flatMap((day, index) => (day === null ? [] : [`day ${index + 1}`])).join(', ')
}

/** "days 1 to 5 and 8 to 12", "every day". */
export function dayWords(days: readonly number[], cycleDays: number): string {
  if (days.length === cycleDays) return 'every day'
  const parts = runsOf(days).map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`))
  return `${days.length === 1 ? 'day' : 'days'} ${listOf(parts)}`
}

function repeatWords({ cycleDays, cycles, entries }: Schedule): string {
  const always = entries.every((entry) => entry.days.length === cycleDays)
  if (always) return 'There is no break.'
  const length =
    cycleDays % 7 === 0
      ? `${cycleDays / 7} ${cycleDays === 7 ? 'week' : 'weeks'}`
      : `${cycleDays} ${cycleDays === 1 ? 'day' : 'days'}`
  return `One cycle is ${length}. ${cycles === 1 ? 'There is 1 cycle.' : cycles ? `People usually have ${cycles} cycles.` : 'Then the pattern starts again.'}`
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
