import { SearchForm } from './search-form.tsx'

interface HomeHeroProps {
  title: string
  lead: string
  /** Two or three searches to start from. */
  tries: readonly { href: string; label: string }[]
}

/** The opening of home: what this is for, and the search. */
export function HomeHero({ title, lead, tries }: HomeHeroProps) {
  return (
    <div className="home-hero">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <SearchForm big />
      <p className="try">
        <span>Try</span>
        {tries.map((item) => (
          <a key={item.href} href={item.href}>
            {item.label}
          </a>
        ))}
      </p>
    </div>
  )
}
