import { ADVICE_NUMBER_MESSAGES, type AdviceNumberFault, readAdviceNumber } from '../../lib/derive/advice-number.ts'
import { addStyles } from './add-styles.ts'
import styles from './advice-line-element.css'
import { h } from './dom-element.ts'
import { NUMBER_CHANGED, isSaved, readNumber, writeNumber } from './saved-number.ts'

addStyles(styles)

const HELP = 'It stays on this device. You will see it on every page.'

declare global {
  interface HTMLElementTagNameMap {
    'advice-line': AdviceLineElement
  }
}

/** `<advice-line>`: the reader's own 24-hour number, kept in their browser and nowhere else. */
export class AdviceLineElement extends HTMLElement {
  #label = ''
  #hint = ''

  connectedCallback(): void {
    this.#label ||= this.querySelector('.label')?.textContent ?? ''
    this.#hint ||= this.querySelector('.acts')?.textContent ?? ''
    addEventListener(NUMBER_CHANGED, this.#refresh)
    addEventListener('storage', this.#refresh)
    this.#refresh()
  }

  disconnectedCallback(): void {
    removeEventListener(NUMBER_CHANGED, this.#refresh)
    removeEventListener('storage', this.#refresh)
  }

  #refresh = (event?: Event): void => {
    if (event?.type === 'storage' && this.contains(document.activeElement)) return
    const number = readNumber()
    const read = readAdviceNumber(number)
    if (this.hasAttribute('plain')) this.#showPlainly(read.ok ? read : undefined)
    else if (read.ok) this.#showNumber(read.shown, read.dial)
    // One that was kept before numbers were checked: it is asked back, and not dialled.
    else if (number) this.#showForm(number, false, read.fault)
    else if (this.hasAttribute('open')) this.#showForm('')
    else this.#showOffer()
  }

  /** A second place on one page: the number to press, and nothing to change it with. */
  #showPlainly(read?: { shown: string; dial: string }): void {
    this.replaceChildren(
      h('span', { class: 'label' }, this.#label),
      read ? h('a', { class: 'num', href: `tel:${read.dial}` }, read.shown) : h('span', { class: 'acts' }, this.#hint),
    )
  }

  #showNumber(number: string, dial: string): void {
    this.replaceChildren(
      h('span', { class: 'label' }, this.#label),
      h('a', { class: 'num', href: `tel:${dial}` }, number),
      h(
        'div',
        { class: 'acts' },
        this.#button('Change number', () => this.#showForm(number, true)),
        this.#button('Delete number', () => {
          writeNumber('')
          this.#focus('button, input')
        }),
        h(
          'span',
          { role: 'status' },
          isSaved() ? 'Kept on this device only.' : 'Not saved: this browser forgets it when you leave the page.',
        ),
      ),
    )
  }

  #showOffer(): void {
    this.replaceChildren(
      h('span', { class: 'label' }, this.#label),
      h(
        'span',
        { class: 'acts' },
        this.#button('Save the number on this device', () => this.#showForm('', true)),
      ),
    )
  }

  #showForm(number: string, focus = false, fault?: AdviceNumberFault): void {
    const id = `line-${Math.random().toString(36).slice(2, 8)}`
    const input = h('input', {
      class: 'input',
      id,
      type: 'tel',
      autocomplete: 'off',
      'aria-describedby': `${id}-help`,
      value: number,
    })
    const help = h('p', { class: 'hint', id: `${id}-help` }, HELP)
    const askBack = (fault: AdviceNumberFault) => {
      help.className = 'error'
      help.textContent = `Error: ${ADVICE_NUMBER_MESSAGES[fault]}`
      input.setAttribute('aria-invalid', 'true')
    }
    if (fault) askBack(fault)
    const row = h('div', { class: 'row' }, input, h('button', { class: 'button', type: 'submit' }, 'Save number'))
    const form = h('form', {}, h('label', { class: 'label', for: id }, this.#label), row, help)
    if (focus) row.append(this.#button('Cancel', () => (this.#refresh(), this.#focus('button, input'))))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const read = readAdviceNumber(input.value)
      if (!read.ok) {
        askBack(read.fault)
        return input.focus()
      }
      writeNumber(read.shown)
      this.#focus('.num')
    })
    this.replaceChildren(form)
    if (focus) input.focus()
  }

  #button(words: string, act: () => void): HTMLElement {
    const button = h('button', { class: 'linkbtn', type: 'button' }, words)
    button.addEventListener('click', act)
    return button
  }

  #focus(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus()
  }
}
