export interface RelatedGroup {
  heading: string
  links: readonly { href: string; title: string }[]
}

/** Pages of this site that go with this one, in named groups. */
export function RelatedLinks({ groups }: { groups: readonly RelatedGroup[] }) {
  return groups.map((group) => (
    <div key={group.heading} className="related">
      <h3>{group.heading}</h3>
      <ul>
        {group.links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.title}</a>
          </li>
        ))}
      </ul>
    </div>
  ))
}
