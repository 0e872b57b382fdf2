interface JumpLinksProps {
  links: readonly { href: string; label: string }[]
}

/** Two or three links into a long page; a wide screen shows the contents rail instead. */
export function JumpLinks({ links }: JumpLinksProps) {
  return (
    <nav className="jump" aria-label="Jump to">
      {links.map((link) => (
        <a key={link.href} href={link.href}>
          {link.label}
        </a>
      ))}
    </nav>
  )
}
