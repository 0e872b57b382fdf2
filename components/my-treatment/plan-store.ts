import { useSyncExternalStore } from 'react'
import { formatPlan, type Plan, readPlan, shownPlan, type ShownPlan } from '../../lib/derive/my-treatment/shown-plan.ts'
import type { PlanStart } from '../../lib/derive/my-treatment/treatment-calendar.ts'

const KEY = 'my-treatment'
const CHANGED = 'my-treatment-changed'
const EVENTS = ['hashchange', 'popstate', 'storage', CHANGED]

/** What is known in this visit alone. The number marks steps of the browser's history that this plan wrote: a pasted link has none. */
let visit = newVisit()

/** The plan on the screen, and whether it was typed, linked to or kept. Other tabs change it too. */
export function usePlan(): ShownPlan {
  return JSON.parse(useSyncExternalStore(subscribe, snapshot, () => NOTHING))
}

/**
 * Shows a changed plan. One that is kept is kept again; any other stands in the address as a step of its own, so that "back" undoes
 * it, and its day 1 in this page's memory. No server is asked.
 */
export function writePlan(shown: ShownPlan, { fragment, start }: Plan): void {
  if (shown.source === 'kept') store(fragment === '' ? null : { fragment, start })
  else {
    visit = { ...visit, typed: fragment === '' ? null : start, begun: true }
    if (fragment !== shown.fragment) history.pushState({ visit: visit.id }, '', addressOf(fragment))
    else history.replaceState({ visit: visit.id }, '')
  }
  dispatchEvent(new Event(CHANGED))
}

/** Keeps the plan on this device, in the place of any other. False where the browser refuses. */
export function keepPlan({ fragment, start }: Plan): boolean {
  if (!store({ fragment, start })) return false
  openKept()
  return true
}

/** Shows what this device keeps: the address is empty again. */
export function openKept(): void {
  visit = newVisit()
  history.pushState(null, '', addressOf(''))
  dispatchEvent(new Event(CHANGED))
}

/** An empty page. What is kept stays kept, until another plan is kept or everything is forgotten. */
export function startAgain(): void {
  visit = { ...newVisit(), begun: true }
  history.pushState({ visit: visit.id }, '', addressOf(''))
  dispatchEvent(new Event(CHANGED))
}

/** Deletes the plan from this device, from the address and from memory. */
export function forgetPlan(): void {
  store(null)
  visit = newVisit()
  history.replaceState(null, '', addressOf(''))
  dispatchEvent(new Event(CHANGED))
}

const NOTHING = JSON.stringify(shownPlan({ fragment: '', isOwn: false, typed: null, begun: false, kept: null }))

function newVisit(): { id: number; typed: PlanStart | null; begun: boolean } {
  return { id: Math.random(), typed: null, begun: false }
}

const addressOf = (fragment: string): string => location.pathname + (fragment === '' ? '' : `#${fragment}`)

/** As text, because React compares snapshots by identity. */
function snapshot(): string {
  const isOwn = history.state?.visit === visit.id
  // Somebody opened a link, or went back to another plan: day 1 of this one is not its day 1.
  return JSON.stringify(
    shownPlan({
      fragment: fragmentOf(location.hash),
      isOwn,
      typed: isOwn ? visit.typed : null,
      begun: isOwn && visit.begun,
      kept: readPlan(read()),
    }),
  )
}

/** What stands after `#`; nothing where it only names a place on the page. */
function fragmentOf(hash: string): string {
  const fragment = hash.slice(1)
  return document.getElementById(fragment) ? '' : fragment
}

function subscribe(listen: () => void): () => void {
  for (const name of EVENTS) addEventListener(name, listen)
  return () => EVENTS.forEach((name) => removeEventListener(name, listen))
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function store(plan: Plan | null): boolean {
  try {
    if (plan) localStorage.setItem(KEY, formatPlan(plan))
    else localStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}
