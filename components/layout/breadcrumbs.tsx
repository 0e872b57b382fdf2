interface BreadcrumbsProps {
  /** From home downwards, without the page itself. */
  links: readonly { href: string; label: string }[]
  /** The name of this page. */
  here: string
}

/** Where this page stands; comes before main, and is left out on home and on errors. */
export function Breadcrumbs({ links, here }: BreadcrumbsProps) {
  return (
    <nav className="crumbs page" aria-label="Breadcrumb">
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
