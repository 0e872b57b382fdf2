import { describe, expect, test } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { parseHTML } from 'linkedom'
import { FeedbackForm } from '../../components/feedback/feedback-form.tsx'
import { answerFeedback } from '../../lib/feedback/answer-feedback.ts'
import type { HelpNotice } from '../../lib/derive/help/help-notice.ts'
import type { Outcome } from '../../lib/feedback/receive-feedback.ts'
import type { Typed } from '../../lib/feedback/submission.ts'

const SHELL = `<html><head><title>Your feedback – Site</title></head><body><h1 class="plain">Your feedback</h1><div id="answer" class="flow"><p>Nothing</p></div><div id="again" hidden="">${renderToStaticMarkup(createElement(FeedbackForm, { page: '/feedback' }))}</div></body></html>`
const typed: Typed = {
  page: '/medicines/x',
  rating: '4',
  comment: '\nfirst "line" & <b> $& $1',
  section: '',
  id: '',
  website: '',
}
const help: HelpNotice = {
  cards: [
    {
      tier: 'emergency',
      label: 'Emergency',
      heading: 'Call 999 if:',
      lines: [{ words: 'you have <pain>', group: null }],
      hasNumber: false,
      last: [],
    },
    {
      tier: 'urgent',
      label: 'Urgent',
      heading: 'Call if:',
      lines: [{ words: 'you are hot', group: null }],
      hasNumber: true,
      last: ['Say so & wait.'],
    },
  ],
  helplines: [{ name: 'Samaritans', phone: '116 123' }],
}

const answer = (outcome: Outcome, headers: Record<string, string> = {}) =>
  answerFeedback(outcome, new Headers(headers), () => SHELL, ['https://copy.example'])
const page = async (outcome: Outcome) => {
  const response = answer(outcome)
  return { response, document: parseHTML(await response.text()).document }
}

describe('the answer to a form without JavaScript', () => {
  test('is the page of thanks by 303 where there is no more to say', () => {
    const response = answer({ kind: 'kept', struck: [], help: null })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/thanks'])
  })

  test('says what was taken out of the comment', async () => {
    const { response, document } = await page({ kind: 'kept', struck: ['email', 'date', 'phone'], help: null })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(document.querySelector('#answer')?.textContent).toContain('an email address, a date and a phone number')
    expect(document.querySelector('#again')?.hasAttribute('hidden')).toBe(true)
  })

  test('shows the help cards at once', async () => {
    const { document } = await page({ kind: 'kept', struck: [], help })
    expect([...document.querySelectorAll('.help section')].map((card) => card.className)).toEqual([
      'emergency',
      'urgent',
    ])
    expect(document.querySelector('.help')?.textContent).toContain('you have <pain>')
    expect(document.querySelector('.after')?.textContent).toBe('Say so & wait.')
    expect(document.querySelector('a[href="tel:116123"]')?.textContent).toBe('116 123')
  })

  test('names each field with a fault, and keeps what was typed to the letter', async () => {
    const { response, document } = await page({
      kind: 'faulty',
      typed,
      faults: [
        { field: 'rating', message: 'Choose.' },
        { field: 'comment', message: 'Shorten & <send>.' },
      ],
      help: null,
    })
    expect(response.status).toBe(422)
    expect(document.querySelector('title')?.textContent).toBe('Error: There is a problem – Site')
    expect(document.querySelector('h1')?.textContent).toBe('There is a problem')
    expect(document.querySelector('#again')?.hasAttribute('hidden')).toBe(false)
    for (const field of ['rating', 'comment']) {
      expect(document.querySelector(`#answer a[href="#feedback-${field}"]`)).not.toBeNull()
      expect(document.querySelector(`#feedback-${field}`)?.getAttribute('aria-describedby')).toBe(`${field}-error`)
    }
    expect(document.querySelector('#comment-error')?.textContent).toBe('Error: Shorten & <send>.')
    expect(document.querySelector('input[name=page]')?.getAttribute('value')).toBe('/medicines/x')
    expect(document.querySelector('input[checked]')?.getAttribute('value')).toBe('4')
    // A browser drops the first new line of a text field, so there is one more.
    expect(document.querySelector('textarea')?.innerHTML).toBe('\n\nfirst &quot;line&quot; &amp; &lt;b&gt; $&amp; $1')
  })

  test('gives the form back with its text while the store is away, and says when to try again', async () => {
    const { response, document } = await page({ kind: 'away', typed, help: null })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30'])
    expect(document.querySelector('h1')?.textContent).toBe('We could not save this. Your text is still here.')
    expect(document.querySelector('textarea')?.innerHTML).toContain('first &quot;line&quot;')
  })

  test('says that a rating is there already, and that too many came', async () => {
    expect((await page({ kind: 'already', help: null })).response.status).toBe(409)
    const { response, document } = await page({
      kind: 'refused',
      status: 429,
      message: 'Too many.',
      retryAfter: 77,
      typed,
    })
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '77'])
    expect(document.querySelector('#answer')?.textContent).toBe('Too many.')
  })

  test('holds nothing of what was typed outside the text field, even where the shell is bare', async () => {
    const response = answerFeedback(
      { kind: 'away', typed: { ...typed, page: '"><script>', rating: '"><script>' }, help: null },
      new Headers(),
      () => SHELL,
      [],
    )
    expect(await response.text()).not.toContain('<script>')
  })
})

describe('the answer to a script', () => {
  const json = { accept: 'application/json' }
  test.each<[Outcome, number, string]>([
    [{ kind: 'kept', struck: [], help: null }, 201, 'Thank you. We have your rating.'],
    [{ kind: 'already', help: null }, 409, 'We already have your rating of this page.'],
    [
      { kind: 'faulty', typed, faults: [{ field: 'rating', message: 'Choose.' }], help: null },
      422,
      'There is a problem',
    ],
    [{ kind: 'away', typed, help }, 503, 'We could not save this. Your text is still here.'],
    [{ kind: 'refused', status: 403, message: 'No.' }, 403, 'We could not take this form'],
  ])('is the same in JSON: %j', async (outcome, status, heading) => {
    const response = answer(outcome, json)
    expect(response.status).toBe(status)
    const body = await response.json()
    expect(body).toMatchObject({ state: outcome.kind, heading })
    // What was typed stays in the reader's own page; it is not sent back.
    expect(JSON.stringify(body)).not.toContain('first')
  })

  test('may be read by a static copy of the site that was named, and by no other', () => {
    const allowed = (origin: string) =>
      answer({ kind: 'already', help: null }, { ...json, origin }).headers.get('access-control-allow-origin')
    expect(allowed('https://copy.example')).toBe('https://copy.example')
    expect(allowed('https://evil.example')).toBeNull()
  })
})
