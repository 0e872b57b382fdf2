/** `<current-section>` around a contents list: marks the link of the section that the reader is in. */
export class CurrentSectionElement extends HTMLElement {
  #observer: IntersectionObserver | undefined

  connectedCallback(): void {
    const links = new Map<Element, Element>()
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const section = document.getElementById(link.hash.slice(1))
      if (section) links.set(section, link)
    }
    const inView = new Set<Element>()
    // A section is current while it crosses the line a quarter of the way down the screen.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target)
        const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4
        const current = atEnd ? [...links.keys()].at(-1) : [...links.keys()].find((section) => inView.has(section))
        if (!current) return
        for (const [section, link] of links) {
          if (section === current) link.setAttribute('aria-current', 'location')
          else link.removeAttribute('aria-current')
        }
      },
      { rootMargin: '-25% 0px -75% 0px' },
    )
    for (const section of links.keys()) this.#observer.observe(section)
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect()
  }
}
