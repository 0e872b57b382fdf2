import { addStyles } from './add-styles.ts'
import styles from './feedback.css'
import { chooseSection } from './feedback-section-choice.ts'
import { type SentOutcome, showFault, showOutcome } from './feedback-outcome.ts'
import { h } from './dom-element.ts'

addStyles(styles)

/** Entry of the script that comes when a reader gets near the form: how the page was rated, the choice of a section, and sending in place. */
export function enhanceForm(host: HTMLElement): void {
  const form = host.querySelector('form')
  if (!form) return
  const page = form.elements.namedItem('page')
  if (!(page instanceof HTMLInputElement)) return
  void showRating(form, form.action, page.value)
  chooseSection(form)
  const status = h('p', { role: 'status' })
  form.append(status)
  // One id for one rating, however often it is sent: the server counts it once.
  const id = globalThis.crypto?.randomUUID?.() ?? ''
  let sending = false
  form.noValidate = true
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (sending) return
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(form)) fields.set(name, String(value))
    if (!fields.has('rating')) return showFault(form, 'rating', 'Choose a number from 1 to 5.')
    if (id) fields.set('id', id)
    sending = true
    status.textContent = 'Sending …'
    await send(form.action, fields).then((outcome) => showOutcome(host, form, status, outcome))
    sending = false
  })
}

const LOST: SentOutcome = {
  state: 'away',
  heading: 'We could not save this. Your text is still here.',
  messages: ['Check that you are online, then try again.'],
  faults: [],
  help: null,
}

async function send(address: string, fields: URLSearchParams): Promise<SentOutcome> {
  try {
    const answer = await fetch(address, { method: 'POST', body: fields, headers: { accept: 'application/json' } })
    return await answer.json()
  } catch {
    return LOST
  }
}

/** "Rated 4.6 out of 5 by 23 people", where enough people did. */
async function showRating(form: HTMLFormElement, address: string, page: string): Promise<void> {
  try {
    const answer = await fetch(`${address.replace(/feedback$/, 'ratings')}?page=${encodeURIComponent(page)}`)
    if (answer.status !== 200) return
    const { mean, count } = await answer.json()
    form.prepend(
      h(
        'p',
        { class: 'hint' },
        `This page: rated ${mean} out of 5 by ${Number(count).toLocaleString('en-GB')} people.`,
      ),
    )
  } catch {
    // Without an answer the page says nothing of ratings.
  }
}
