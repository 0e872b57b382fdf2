import type { SearchIndex } from '../../lib/derive/search/open-search-index.ts'
import { searchNames } from '../../lib/derive/search/search-names.ts'
import { hrefOf, kindHeading } from '../../lib/derive/search/search-kinds.ts'
import { formatReason } from '../../lib/derive/search/search-words.ts'
import { helpTier } from '../../lib/model/help-tiers.ts'
import { searchFor } from '../../lib/paths.ts'
import { addStyles } from './add-styles.ts'
import { h } from './dom-element.ts'
import { loadNames } from './names-index.ts'
import styles from './suggestions.css'

/** Suggestions shown at once: as many as fit above a phone's keyboard. */
const MOST = 6
/** Milliseconds without a key press before a screen reader hears the count. */
const PAUSE = 800

addStyles(styles)

/** Starts the suggestions of a search box: an editable combobox with a list, as the ARIA Authoring Practices describe it. */
export async function startSuggestions(box: HTMLElement): Promise<void> {
  const index = await loadNames()
  new Suggestions(box, index).update()
}

class Suggestions {
  #index: SearchIndex
  #input: HTMLInputElement
  #list: HTMLElement
  #status: HTMLElement
  #chosen = -1
  #pause: ReturnType<typeof setTimeout> | undefined

  constructor(box: HTMLElement, index: SearchIndex) {
    this.#index = index
    this.#input = box.querySelector('input')!
    this.#list = box.querySelector('[role=listbox]')!
    this.#status = box.querySelector('[role=status]')!
    this.#input.addEventListener('input', () => this.update())
    this.#input.addEventListener('keydown', (event) => this.#press(event))
    box.addEventListener('focusout', () => this.#close())
    // A press on the list must not take the focus from the field; choosing happens when it is let go.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault())
    this.#list.addEventListener('mousedown', (event) => event.preventDefault())
    this.#list.addEventListener('click', (event) => follow((event.target as Element).closest('[role=option]')))
  }

  /** Shows what fits the words in the field. */
  update(): void {
    if (document.activeElement !== this.#input) return
    const typed = this.#input.value
    const { hits, help, beyond, elsewhere, isElsewhere } = searchNames(this.#index, typed, MOST)
    const without = elsewhere.map(({ entry }) => this.#option(hrefOf(entry), entry.name, kindHeading(entry.kind, 1)))
    const options = [
      ...help
        .slice(0, 1)
        .map(({ tier, words }) =>
          this.#option(searchFor(typed), `${helpTier(tier).heading.replace(/ if:$/, '')} if ${words}`, '', tier),
        ),
      ...(isElsewhere ? without : []),
      ...hits.map((hit) =>
        this.#option(
          hrefOf(hit.entry),
          hit.entry.name,
          `${formatReason(hit) || kindHeading(hit.entry.kind, 1)}${beyond && (hit.entry.kind === 'medicine' || hit.entry.kind === 'treatment') ? `: we do not know “${beyond}”` : ''}`,
        ),
      ),
      ...(isElsewhere ? [] : without),
    ].slice(0, MOST + 1)
    options.forEach((option, at) => (option.id = `${this.#list.id}-${at}`))
    this.#list.replaceChildren(...options)
    this.#choose(-1)
    this.#open(options.length > 0)
    this.#say(typed, options.length)
  }

  #option(href: string, name: string, why: string, tier = ''): HTMLElement {
    const option = h('li', { role: 'option', 'aria-selected': 'false', 'data-href': href }, h('b', {}, name))
    if (tier) option.className = tier
    if (why) option.append(h('span', { class: 'vh' }, ', '), h('span', { class: 'gloss' }, why))
    return option
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return
    const { key } = event
    const shown = !this.#list.hidden
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (!shown) this.update()
      if (this.#list.hidden || event.altKey) return
      const count = this.#list.children.length + 1
      this.#choose(((this.#chosen + 1 + (key === 'ArrowDown' ? 1 : count - 1)) % count) - 1)
    } else if (key === 'Enter' && shown && this.#chosen >= 0) {
      event.preventDefault()
      follow(this.#list.children[this.#chosen])
    } else if (key === 'Escape' && shown) {
      event.preventDefault()
      this.#close()
    }
  }

  /** Marks an option; -1 is the field itself. */
  #choose(at: number): void {
    this.#list.children[this.#chosen]?.setAttribute('aria-selected', 'false')
    this.#chosen = at
    const option = this.#list.children[at]
    if (!option) return this.#input.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    this.#input.setAttribute('aria-activedescendant', option.id)
  }

  #open(open: boolean): void {
    this.#list.hidden = !open
    this.#input.setAttribute('aria-expanded', String(open))
  }

  #close(): void {
    this.#choose(-1)
    this.#open(false)
    clearTimeout(this.#pause)
    this.#status.textContent = ''
  }

  #say(typed: string, count: number): void {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => {
      this.#status.textContent = !typed.trim()
        ? ''
        : count === 0
          ? 'No suggestions.'
          : count === 1
            ? '1 suggestion.'
            : `${count} suggestions.`
    }, PAUSE)
  }
}

function follow(option: Element | null | undefined): void {
  const href = option?.getAttribute('data-href')
  if (href) location.assign(href)
}
