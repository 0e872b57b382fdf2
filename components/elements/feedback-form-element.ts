import type * as Feedback from './feedback.ts'

const FEEDBACK = '/generated/feedback.js'

/** `<feedback-form>`: a plain form that works by itself. The rest comes when the reader gets near it, so that nobody waits for it. */
export class FeedbackFormElement extends HTMLElement {
  connectedCallback(): void {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      seen.disconnect()
      import(FEEDBACK).then(
        ({ enhanceForm }: typeof Feedback) => enhanceForm(this),
        () => undefined,
      )
    })
    seen.observe(this)
  }
}
