/**
 * `<changes-since data-version>` around a list of changes: marks those that are newer than the sheet in the reader's hand.
 * The address says which sheet: `?since=2026-11-23`, a version, or both (`?since=2026-11-23&version=0a1b2c3d`).
 */
export class ChangesSinceElement extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search)
    const since = asked.get('since')
    const status = this.querySelector('[role=status]')
    if (!since || !status) return
    const version = asked.get('version') ?? since
    const current = this.dataset.version
    if (version === current) status.textContent = 'Your sheet is this version. Nothing has changed since.'
    else if (isDay(since)) status.textContent = this.#mark(since, version !== since)
    else
      status.textContent = /^[0-9a-f]{8}$/.test(since)
        ? 'Your sheet is another version than this one. Look for changes after the day that it names.'
        : 'This address names no day, so all changes are shown.'
  }

  /** Days sort as text. A change of the sheet's own day may have come before or after it. */
  #mark(since: string, otherVersion: boolean): string {
    const newer = [...this.querySelectorAll<HTMLElement>('li')].filter((item) => item.dataset.on! > since)
    for (const item of newer) {
      item.className = 'marked'
      item.prepend(Object.assign(document.createElement('strong'), { textContent: 'New since your sheet' }))
    }
    if (newer.length > 0)
      return newer.length === 1
        ? '1 change is newer than your sheet. It is marked.'
        : `${newer.length} changes are newer than your sheet. They are marked.`
    return otherVersion
      ? 'No change is listed after that day, but your sheet is another version. Print a new one to be sure.'
      : 'No change is listed after that day.'
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}
