import { useEffect, useSyncExternalStore } from 'react'

const CHANGED = 'treatment-choice-changed'
const EVENTS = ['hashchange', 'popstate', CHANGED]

/** What stands after `#` in the address, without it; an empty string where it only names a place on the page. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, readFragment, () => '')
}

/** Puts a fragment into the address as a step of its own, so that "back" undoes it. No server is asked. */
export function writeFragment(fragment: string): void {
  history.pushState(null, '', fragment === '' ? location.pathname : `#${fragment}`)
  dispatchEvent(new Event(CHANGED))
}

/** Links to a place on this page lead there without touching the address: the choice stands where their `#` would go. */
export function useInPageLinks(): void {
  useEffect(() => {
    document.addEventListener('click', followInPage)
    return () => document.removeEventListener('click', followInPage)
  }, [])
}

function subscribe(listen: () => void): () => void {
  for (const name of EVENTS) addEventListener(name, listen)
  return () => EVENTS.forEach((name) => removeEventListener(name, listen))
}

function readFragment(): string {
  const fragment = location.hash.slice(1)
  return document.getElementById(fragment) ? '' : fragment
}

function followInPage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  const place = link && document.getElementById(link.hash.slice(1))
  if (!place) return
  event.preventDefault()
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView()
}
