import { loadSearch } from './load-search.ts'

/** `<search-results>` around the lists of all names on the search page: puts what was searched for in front of them. */
export class SearchResultsElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const query = new URLSearchParams(location.search).get('q')
    if (query === null) return
    const input = document.querySelector<HTMLInputElement>('#q')
    if (input) input.value ||= query
    this.setAttribute('aria-busy', 'true')
    const { showResults, showMissing } = await loadSearch().catch(() => ({ showResults: null, showMissing: null }))
    if (showResults) await showResults(this, query).catch(() => showMissing(this))
    this.removeAttribute('aria-busy')
  }
}
