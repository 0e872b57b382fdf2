import { Icon } from '../ui/icon.tsx'
import { Wordmark } from './wordmark.tsx'

export interface NavItem {
  href: string
  label: string
  /** Words in front of the label that a narrow screen leaves out, such as "Medicines". */
  longer?: string
}

interface SiteHeaderProps {
  siteName: string
  /** Only pages that exist, in the order they are shown; the link to search is added here. */
  items: readonly NavItem[]
  /** Address of the nav item that the reader is on. */
  current?: string
  /** False on pages that have a search field of their own, such as home. */
  searchField?: boolean
}

/** The top of every page: name, main navigation, search. */
export function SiteHeader({ siteName, items, current, searchField = true }: SiteHeaderProps) {
  return (
    <header className="site-head">
      <div className="page">
        <Wordmark name={siteName} />
        <nav className="site-nav" aria-label="Main">
          <ul>
            {items.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={item.href === current ? 'page' : undefined}>
                  {item.longer && <span className="long">{item.longer} </span>}
                  {item.label}
                </a>
              </li>
            ))}
            <li className={searchField ? 'nav-search' : undefined}>
              <a href="/search" aria-current={current === '/search' ? 'page' : undefined}>
                Search
              </a>
            </li>
          </ul>
        </nav>
        {searchField && <HeaderSearch />}
      </div>
    </header>
  )
}

function HeaderSearch() {
  return (
    <search-box>
      <form className="head-search" role="search" aria-label="Site" action="/search">
        <label htmlFor="q-head">Search</label>
        <input className="input" id="q-head" type="search" />
        <button className="button" type="submit" aria-label="Search">
          <Icon name="search" />
        </button>
      </form>
    </search-box>
  )
}
