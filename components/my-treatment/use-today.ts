import { useSyncExternalStore } from 'react'
import type { Day } from '../../lib/model/review.ts'

const EVENTS = ['focus', 'pageshow', 'visibilitychange']

/** Today by the reader's own clock; null before the page runs. Looked up again whenever the page is looked at again. */
export function useToday(): Day | null {
  return useSyncExternalStore(subscribe, today, () => null)
}

function today(): Day {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function subscribe(listen: () => void): () => void {
  for (const name of EVENTS) addEventListener(name, listen)
  return () => EVENTS.forEach((name) => removeEventListener(name, listen))
}
