import { useCallback, useEffect, useReducer } from 'react'
import type { MyTreatmentData } from '../../lib/derive/my-treatment/my-treatment-data.ts'

export type Loaded = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; data: MyTreatmentData }

/** Loads the one file that holds every medicine: the request is the same whatever is chosen. `retry` asks again after a failure. */
export function useData(href: string): { loaded: Loaded; retry: () => void } {
  const [loaded, set] = useReducer((_: Loaded, next: Loaded) => next, { state: 'loading' })
  const load = useCallback(() => {
    set({ state: 'loading' })
    fetchData(href).then(
      (data) => set({ state: 'ready', data }),
      () => set({ state: 'failed' }),
    )
  }, [href])
  useEffect(load, [load])
  return { loaded, retry: load }
}

async function fetchData(href: string): Promise<MyTreatmentData> {
  const response = await fetch(href, { credentials: 'omit' })
  if (!response.ok) throw new Error(`${href} answered ${response.status}`)
  return response.json()
}
