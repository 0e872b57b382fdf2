/** `<copy-link data-url data-title>`: shows the copy and share buttons where they work, and says what was done. */
export class CopyLinkElement extends HTMLElement {
  connectedCallback(): void {
    this.#offer('copy', () => this.#copy())
    if (typeof navigator.share === 'function') this.#offer('share', () => this.#share())
  }

  #offer(what: string, act: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-do=${what}]`)
    if (!button) return
    button.hidden = false
    button.onclick = act
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.dataset.url ?? '')
      this.#say('Link copied')
    } catch {
      this.#selectAddress()
      this.#say('The address is selected. Copy it from here.')
    }
  }

  /** A reader who closes the share sheet has changed their mind: that is no fault. */
  async #share(): Promise<void> {
    await navigator.share({ title: this.dataset.title, url: this.dataset.url }).catch(() => {})
  }

  #selectAddress(): void {
    const address = this.querySelector('.addr')
    if (address) getSelection()?.selectAllChildren(address)
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = words
  }
}
