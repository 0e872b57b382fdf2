interface SiteFooterProps {
  /** The independence line, in full sentences. */
  line: string
  links: readonly { href: string; label: string }[]
  /** Licence of the text and the like. */
  small?: string
}

/** The foot of every page; its links keep the same order everywhere. */
export function SiteFooter({ line, links, small }: SiteFooterProps) {
  return (
    <footer className="site-foot">
      <div className="page foot-grid">
        <p className="foot-line">{line}</p>
        <nav aria-label="About this site">
          <ul className="foot-links">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
          {small && <p className="foot-small">{small}</p>}
        </nav>
      </div>
    </footer>
  )
}
