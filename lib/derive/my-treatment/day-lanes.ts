import type { EffectGroupId } from '../../model/effect-groups.ts'
import type { Day } from '../../model/review.ts'
import { runsOf } from '../day-runs.ts'
import { daysBetween } from '../review-status.ts'
import { dayWords } from '../schedule-pattern.ts'
import { daysOfMedicine, type PatternChoice } from './pattern-choice.ts'
import type { PlanDay } from './plan-day.ts'

/** An effect of the plan, with the days that a source gives for it. */
export interface TimedEffect {
  id: string
  name: string
  group: EffectGroupId
  /** Counted from a day of the medicine, which is day 1. */
  days: { medicine: string; from: number; to: number }[]
}

/** One line of the picture of a cycle: what is on known days, and for an effect that it can come on all others too. */
export interface DayLane {
  /** Id of the effect; null for days of treatment. */
  effect: string | null
  name: string
  /** Words for the days: "days 1 to 3", "we do not know when". */
  note: string
  /** First and last day of each solid piece. */
  solid: [number, number][]
}

export const UNKNOWN_WHEN = 'we do not know when'

/** At least this many effects are drawn where there are as many. */
const FEWEST_EFFECTS = 4

/** The lanes of the cycle that a day falls in: treatment days first, then effects with known days, then what most people feel. */
export function dayLanes(pattern: PatternChoice, effects: readonly TimedEffect[], now: PlanDay | null): DayLane[] {
  const { schedule } = pattern
  const cycle = now?.kind === 'within' ? now.cycle : 1
  const treatment = schedule.entries.map(({ what, days }) => ({
    effect: null,
    name: what,
    note: dayWords(days, schedule.cycleDays),
    solid: runsOf(days),
  }))
  const lanes = effects.map((effect) => laneOf(effect, pattern, cycle))
  const known = lanes.filter(({ solid }) => solid.length > 0)
  const felt = lanes.filter((lane, at) => lane.solid.length === 0 && effects[at]!.group === 'feel')
  return [...treatment, ...known, ...felt.slice(0, Math.max(0, FEWEST_EFFECTS - known.length))]
}

/** Effects that a source puts on this day. After the last cycle some can still be on their days. */
export function effectsNow(
  pattern: PatternChoice,
  effects: readonly TimedEffect[],
  now: PlanDay,
  today: Day,
): TimedEffect[] {
  switch (now.kind) {
    case 'within':
      return effects.filter((effect) => comesOn(effect, pattern, now.cycle, now.day))
    case 'after':
      return effects.filter((effect) =>
        comesOn(effect, pattern, now.cycles, pattern.schedule.cycleDays + daysBetween(now.last, today)),
      )
    case 'before':
    case 'steady':
      return []
    default:
      return now satisfies never
  }
}

function laneOf(effect: TimedEffect, pattern: PatternChoice, cycle: number): DayLane {
  const days = Array.from({ length: pattern.schedule.cycleDays }, (_, index) => index + 1).filter((day) =>
    comesOn(effect, pattern, cycle, day),
  )
  const note = days.length === 0 ? UNKNOWN_WHEN : dayWords(days, pattern.schedule.cycleDays)
  return { effect: effect.id, name: effect.name, note, solid: runsOf(days) }
}

/**
 * Whether a source puts an effect on a day of a cycle. Days of treatment in a row count as one: the effect can follow the first of
 * them and the last. Days that reach into the next cycle stand there too.
 */
function comesOn({ days }: TimedEffect, pattern: PatternChoice, cycle: number, day: number): boolean {
  return days.some(({ medicine, from, to }) =>
    runsOf(daysOfMedicine(pattern, medicine)).some(([first, last]) =>
      Array.from({ length: cycle }, (_, before) => before * pattern.schedule.cycleDays).some(
        (earlier) => day + earlier >= first + from - 1 && day + earlier <= last + to - 1,
      ),
    ),
  )
}
