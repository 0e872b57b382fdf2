import { isDay, type PlanStart } from './treatment-calendar.ts'
import { MOST_CYCLES } from './treatment-choice.ts'

/** A plan of one reader: what is chosen, as the address has it, and day 1 where they typed it. */
export interface Plan {
  fragment: string
  start: PlanStart | null
}

/** Where the plan on the screen comes from: from a link, from what this device keeps, or from this visit. */
export type PlanSource = 'link' | 'kept' | 'new'

export interface ShownPlan extends Plan {
  source: PlanSource
  /** What this device keeps beside the plan on the screen. It is offered by name, and no part of it is shown. */
  other: Plan | null
}

/** What a page knows before it shows a plan. */
export interface PlanSigns {
  /** What stands after `#` in the address; empty where nothing does. */
  fragment: string
  /** True where this page wrote the fragment itself in this visit; false where somebody opened a link. */
  isOwn: boolean
  /** Day 1 as it was typed in this visit for this plan. */
  typed: PlanStart | null
  /** True after "Start again": what is kept waits until it is asked for. */
  begun: boolean
  kept: Plan | null
}

/**
 * The one plan that is shown. A link wins over what is kept, also a link to the same medicines: day 1 of one person is never
 * put beside the medicines of another.
 */
export function shownPlan({ fragment, isOwn, typed, begun, kept }: PlanSigns): ShownPlan {
  if (fragment !== '') return { source: isOwn ? 'new' : 'link', fragment, start: typed, other: kept }
  if (kept && !begun) return { source: 'kept', ...kept, other: null }
  return { source: 'new', fragment: '', start: null, other: kept }
}

/** A plan as text for the browser's storage. */
export function formatPlan({ fragment, start }: Plan): string {
  return JSON.stringify({ plan: fragment, ...start })
}

/** Reads what was kept; null where there is nothing, or nothing that can be read. */
export function readPlan(text: string | null): Plan | null {
  if (!text) return null
  try {
    const { plan, day, cycle } = JSON.parse(text) as Partial<Record<'plan' | 'day' | 'cycle', unknown>>
    if (typeof plan !== 'string' || plan === '') return null
    const isStart =
      typeof day === 'string' &&
      isDay(day) &&
      typeof cycle === 'number' &&
      Number.isInteger(cycle) &&
      cycle >= 1 &&
      cycle <= MOST_CYCLES
    return { fragment: plan, start: isStart ? { day, cycle } : null }
  } catch {
    return null
  }
}
