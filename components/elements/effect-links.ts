import { addStyles } from './add-styles.ts'
import styles from './effect-links.css'
import { h } from './dom-element.ts'

const NOTE = 'To share one section or one side effect, use the # beside its name. It copies the link.'

/** Puts a # beside the name of each section and each effect of a long page: a link to this very place, to copy or to send. */
export function addEffectLinks(): void {
  const share = document.querySelector('copy-link')
  const effects = document.querySelectorAll('.full[id]')
  const sections = document.querySelectorAll('.doc-body > .spread[id] > h2')
  if (!share || effects.length + sections.length === 0) return
  addStyles(styles)
  share.append(h('p', { class: 'hint' }, NOTE))
  for (const effect of effects) {
    const name = effect.parentElement?.querySelector('.n')?.textContent ?? ''
    effect.querySelector('.go')?.append(...linkTo(effect.id, name))
  }
  for (const heading of sections) heading.append(...linkTo(heading.parentElement!.id, heading.textContent))
  for (const inside of document.querySelectorAll('.quiet > .opens > .in[id]')) {
    const name = inside.parentElement!.querySelector('h2')!.textContent
    inside.append(h('p', { class: 'go' }, ...linkTo(inside.id, name)))
  }
}

function linkTo(id: string, name: string): HTMLElement[] {
  const link = h('a', { class: 'hash', href: `#${id}`, 'aria-label': `Link to ${name}` }, '#')
  // Beside the link: the panel for sharing may be closed.
  const said = h('span', { class: 'hint', role: 'status' })
  link.onclick = () =>
    navigator.clipboard?.writeText(link.href).then(
      () => said.replaceChildren(` Link to ${name} copied`),
      // A browser that keeps the clipboard to itself still shows the address in its bar.
      () => {},
    )
  return [link, said]
}
