/** Entry of the second script: what search boxes and the search page load when they are used. */
export { showMissing, showResults } from './results-view.ts'
export { startSuggestions } from './suggestions.ts'
