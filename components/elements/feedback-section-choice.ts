import { h } from './dom-element.ts'

/** Adds the choice of a section to the form: the sections of the page, by their own headings. */
export function chooseSection(form: HTMLFormElement): void {
  const label = form.querySelector('textarea')?.parentElement
  const sections = [...document.querySelectorAll<HTMLElement>('.spread[id]:not(#feedback)')]
  if (!label || sections.length === 0) return
  // The heading's own words: a link to the section stands after them.
  const options = sections.flatMap(({ id, firstElementChild }) =>
    firstElementChild?.firstChild?.textContent
      ? [h('option', { value: id }, firstElementChild.firstChild.textContent)]
      : [],
  )
  label.before(
    h(
      'label',
      {},
      h('span', { class: 'label' }, 'Which part of the page is it about?'),
      h('select', { class: 'input', name: 'section' }, h('option', { value: '' }, 'The whole page'), ...options),
    ),
  )
}
