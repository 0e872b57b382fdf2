/** The mark (a rule and three lines, the middle one glossed) with the site's name, linked to home. */
export function Wordmark({ name }: { name: string }) {
  return (
    <a className="wordmark" href="/">
      <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M6 2v28" strokeWidth="5" />
        <path d="M13 8h16M13 24h16" />
        <path className="glossed" d="M13 16h10" />
      </svg>
      {name}
    </a>
  )
}
