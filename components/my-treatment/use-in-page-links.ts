import { useEffect } from 'react'

/** Links to a place on this page lead there without touching the address: the choice stands where their `#` would go. */
export function useInPageLinks(): void {
  useEffect(() => {
    document.addEventListener('click', followInPage)
    return () => document.removeEventListener('click', followInPage)
  }, [])
}

/** Goes to a place on this page; a part that is closed opens. */
export function goTo(id: string): boolean {
  const place = document.getElementById(id)
  if (!place) return false
  for (let part = place.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
    part.open = true
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView()
  return true
}

function followInPage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  if (link && goTo(link.hash.slice(1))) event.preventDefault()
}
