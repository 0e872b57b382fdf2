const KEY = 'advice-line'

/** The window event that follows each change of the number on this page. */
export const NUMBER_CHANGED = 'advice-line-changed'

declare global {
  interface Window {
    /** A number that storage refused to keep; it lives until the page is closed. On the window, because tools pages have this file in two bundles. */
    unsavedNumber?: string
  }
}

/** The reader's 24-hour number as they typed it; an empty string where there is none. */
export function readNumber(): string {
  try {
    return window.unsavedNumber ?? localStorage.getItem(KEY) ?? ''
  } catch {
    return window.unsavedNumber ?? ''
  }
}

/** Keeps the number in this browser only, or forgets it when it is empty. */
export function writeNumber(number: string): void {
  try {
    if (number) localStorage.setItem(KEY, number)
    else localStorage.removeItem(KEY)
    delete window.unsavedNumber
  } catch {
    window.unsavedNumber = number
  }
  dispatchEvent(new Event(NUMBER_CHANGED))
}

/** False where the browser would not keep the number. */
export function isSaved(): boolean {
  return window.unsavedNumber === undefined
}
