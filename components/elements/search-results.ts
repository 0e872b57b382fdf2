import { searchFor } from '../../lib/paths.ts'
import { loadSearch } from './load-search.ts'

/** `<search-results>` around the lists of all names on the search page: puts what was searched for in front of them. */
export class SearchResultsElement extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', this.#show)
    void this.#show()
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#show)
  }

  #show = async (): Promise<void> => {
    const asked = new URLSearchParams(location.search).get('q')
    // An old link, or one from elsewhere, has them before the "#": from here on they stay out of what is sent.
    if (asked !== null) history.replaceState(null, '', searchFor(asked))
    const query = new URLSearchParams(location.hash.slice(1)).get('q')
    if (query === null) return
    const input = document.querySelector<HTMLInputElement>('#q')
    if (input) input.value = query
    this.setAttribute('aria-busy', 'true')
    const { showResults, showMissing } = await loadSearch().catch(() => ({ showResults: null, showMissing: null }))
    if (showResults) await showResults(this, query).catch(() => showMissing(this))
    this.removeAttribute('aria-busy')
  }
}
