import { searchFor } from '../../lib/paths.ts'
import { h } from './dom-element.ts'
import { loadSearch } from './load-search.ts'

/**
 * `<search-box>` around a search form: suggestions as the reader types, made on their device, and results there. The words never leave it: they stand
 * after `#`, and the field has no name, so that a form which is sent before this script has come carries none.
 */
export class SearchBoxElement extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input || input.getAttribute('role')) return
    const id = `${input.id}-list`
    const roles = {
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
    }
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value)
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault()
      location.assign(searchFor(input.value.trim()))
    })
    input.form?.append(
      h('ul', { role: 'listbox', id, class: 'suggest', 'aria-label': 'Suggestions', hidden: '' }),
      h('p', { role: 'status', class: 'vh' }),
    )
    this.#listen(true)
  }

  #touched = async (): Promise<void> => {
    this.#listen(false)
    try {
      await (await loadSearch()).startSuggestions(this)
    } catch {
      this.#listen(true) // No signal: the form still sends, and the next touch tries again.
    }
  }

  #listen(on: boolean): void {
    for (const touch of ['focusin', 'pointerover', 'input'])
      this[on ? 'addEventListener' : 'removeEventListener'](touch, this.#touched)
  }
}
