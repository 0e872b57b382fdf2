import { type HelpNotice, noticeMarkup } from '../../lib/derive/help/help-notice.ts'
import { h } from './dom-element.ts'

/** What the server says became of the form; see lib/feedback/outcome-words.ts. */
export interface SentOutcome {
  state: 'kept' | 'already' | 'faulty' | 'away' | 'refused'
  heading: string
  messages: string[]
  faults: { field: string; message: string }[]
  help: HelpNotice | null
}

/** Shows in the form's place, or above it, what became of it. What was typed stays in the form unless it was kept. */
export function showOutcome(
  host: HTMLElement,
  form: HTMLFormElement,
  status: HTMLElement,
  { state, heading, messages, faults, help }: SentOutcome,
): void {
  status.textContent = ''
  form.querySelectorAll('.error').forEach((error) => error.remove())
  host.querySelector('.outcome')?.remove()
  const done = state === 'kept'
  const title = h('h3', { tabindex: '-1', ...(done ? {} : { class: 'error' }) }, heading)
  const told = h(
    'div',
    { class: 'flow outcome' },
    title,
    ...messages.map((message) => h('p', {}, message)),
    ...(help ? noticeMarkup<Node>(help, h, { level: 3, isOwn: false }) : []),
  )
  if (done) host.replaceChildren(told)
  else form.lastElementChild?.before(told)
  if (faults.length === 0) title.focus()
  for (const { field, message } of faults) showFault(form, field, message)
}

/** Puts a message beside its field and takes the reader there. */
export function showFault(form: HTMLFormElement, field: string, message: string): void {
  const input = form.querySelector<HTMLElement>(`[name="${field}"]`)
  const place = input?.closest('fieldset') ?? input?.closest('label')
  if (!input || !place) return
  const id = `feedback-${field}-error`
  form.querySelector(`#${id}`)?.remove()
  place.before(h('p', { class: 'error', id }, `Error: ${message}`))
  const described = place instanceof HTMLFieldSetElement ? place : input
  described.setAttribute('aria-describedby', id)
  input.focus()
}
