interface SearchFormProps {
  /** The words already searched for. */
  query?: string
  /** The largest thing on home; a line on the search page. */
  big?: boolean
}

/** The search field with its visible label; `elements/search-box.ts` searches on the reader's device. Without it the form leads to all names, and its words are not sent: the field has no name. */
export function SearchForm({ query, big }: SearchFormProps) {
  return (
    <search-box>
      <form className={big ? 'bigsearch' : 'searchline mt-6'} role="search" action="/search">
        <label className="label" htmlFor="q">
          Search for a medicine, a side effect or a word your team used
        </label>
        <div className="row">
          <input className="input" id="q" type="search" defaultValue={query} />
          <button className="button" type="submit">
            Search
          </button>
        </div>
      </form>
    </search-box>
  )
}
