import { noticeMarkup } from '../derive/help/help-notice.ts'
import type { MakeElement } from '../derive/help/element-maker.ts'
import { escapeText } from '../model/escape-text.ts'
import { readRating } from '../model/rating.ts'
import type { OutcomeWords } from './outcome-words.ts'
import type { Fault, Typed } from './submission.ts'

/**
 * The page that answers a form that was sent without JavaScript: the page /feedback of the built site, with the answer put in and,
 * where the form is to be sent again, what was typed. It is a page like the others, with the same styles and no script of a framework.
 * @param shell the page /feedback as the build finished it
 */
export function formatAnswerPage(shell: string, { again, heading, messages, faults, help }: OutcomeWords): string {
  const words = [
    ...(faults.length > 0
      ? [
          `<ul class="error">${faults.map(({ field, message }) => `<li><a href="#feedback-${field}">${escapeText(message)}</a></li>`).join('')}</ul>`,
        ]
      : []),
    ...messages.map((message) => `<p>${escapeText(message)}</p>`),
    ...(help ? noticeMarkup(help, makeText, { level: 2, isOwn: true }).map(({ html }) => html) : []),
  ].join('')
  const page = shell
    .replace(
      /(<title>)([^<]*–)?/,
      (_, tag: string) => `${tag}${faults.length > 0 ? 'Error: ' : ''}${escapeText(heading)} –`,
    )
    .replace(/(<h1[^>]*>)[^<]*/, (_, tag: string) => tag + escapeText(heading))
    .replace(/(<div id="answer"[^>]*>)[\s\S]*?<\/div>/, (_, tag: string) => `${tag}${words}</div>`)
  return again ? withForm(page, again, faults) : page
}

/** Shows the form, with what was typed and each fault beside its field. */
function withForm(page: string, typed: Typed, faults: readonly Fault[]): string {
  const fault = (field: Fault['field']) => faults.find((one) => one.field === field)
  const message = (field: Fault['field']) =>
    `<p class="error" id="${field}-error">Error: ${escapeText(fault(field)!.message)}</p>`
  let filled = page
    .replace(/(<div id="again"[^>]*?) hidden=""/, '$1')
    .replace(/(name="page" value=")[^"]*/, (_, start: string) => start + escapeText(typed.page))
    .replace(`name="rating" value="${readRating(typed.rating) ?? 'none'}"`, (input) => `${input} checked=""`)
    // The parser drops a first new line, so that one is given to it.
    .replace(/(<textarea[^>]*>)[^<]*/, (_, tag: string) => `${tag}\n${escapeText(typed.comment)}`)
  if (fault('rating'))
    filled = filled.replace(
      '<fieldset',
      () => `${message('rating')}<fieldset id="feedback-rating" aria-describedby="rating-error"`,
    )
  if (fault('comment'))
    filled = filled.replace(
      /(<label><span[^]*?<textarea)/,
      (start) => `${message('comment')}${start} id="feedback-comment" aria-describedby="comment-error"`,
    )
  return filled
}

/** Makes the elements of help cards as text. */
const makeText: MakeElement<{ html: string }> = (tag, attributes, ...children) => ({
  html: `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join(
      '',
    )}>${children.map((child) => (typeof child === 'string' ? escapeText(child) : child.html)).join('')}</${tag}>`,
})
