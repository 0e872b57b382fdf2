import { addStyles } from './add-styles.ts'
import styles from './effect-links.css'
import { h } from './html.ts'

const NOTE = 'To share one side effect, use the # beside its name.'

/** Puts a # beside the name of each effect on the page: a link to this very place, to copy or to send. */
export function addEffectLinks(): void {
  const effects = document.querySelectorAll('.effect[id]')
  if (effects.length === 0) return
  addStyles(styles)
  document.querySelector('copy-link')?.append(h('p', { class: 'hint' }, NOTE))
  for (const effect of effects) {
    const name = effect.querySelector('h4')
    name?.after(h('a', { class: 'hash', href: `#${effect.id}`, 'aria-label': `Link to ${name.textContent}` }, '#'))
  }
}
