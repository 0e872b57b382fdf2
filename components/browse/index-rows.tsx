export interface IndexRow {
  name: string
  /** Address of the page; left out where the name only points to another one. */
  href?: string
  /** The kind of thing this is, in a few words. */
  gloss?: string
  /** Where a brand or another name leads: "brand name, see" and a link. */
  see?: { words: string; name: string; href: string }
}

/** The rows under a letter: a linked name with its gloss, or another name with where it leads. */
export function IndexRows({ rows }: { rows: readonly IndexRow[] }) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.name}>
          {row.href ? <a href={row.href}>{row.name}</a> : <span className="see">{row.name}</span>}
          <span className="gloss">
            {row.gloss}
            {row.see && (
              <>
                {row.see.words} <a href={row.see.href}>{row.see.name}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
