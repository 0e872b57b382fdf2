const KEY = 'advice-line'

/** The window event that follows each change of the number on this page. */
export const NUMBER_CHANGED = 'advice-line-changed'

/** A number that storage refused to keep; it lives until the page is closed. */
let unsaved: string | null = null

/** The reader's 24-hour number as they typed it; an empty string where there is none. */
export function readNumber(): string {
  try {
    return unsaved ?? localStorage.getItem(KEY) ?? ''
  } catch {
    return unsaved ?? ''
  }
}

/** Keeps the number in this browser only, or forgets it when it is empty. */
export function writeNumber(number: string): void {
  try {
    if (number) localStorage.setItem(KEY, number)
    else localStorage.removeItem(KEY)
    unsaved = null
  } catch {
    unsaved = number
  }
  dispatchEvent(new Event(NUMBER_CHANGED))
}

/** False where the browser would not keep the number. */
export function isSaved(): boolean {
  return unsaved === null
}
