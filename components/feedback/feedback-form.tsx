import { COMMENT_LIMIT, RATINGS } from '../../lib/model/rating.ts'
import { feedbackAddress } from '../../lib/paths.ts'
import { Unbroken } from '../ui/unbroken.tsx'

interface FeedbackFormProps {
  /** Address of the page that is rated. */
  page: string
  /** Where the page says when to get help, if it does. */
  help?: string
}

/** The rating and the comment at the end of a page: a plain form that `elements/feedback.ts` sends in place where JavaScript runs. Every page carries it, so its markup is as short as it can be. */
export function FeedbackForm({ page, help }: FeedbackFormProps) {
  const line = <Unbroken text="call your hospital's 24-hour advice line" />
  return (
    <feedback-form>
      <form className="flow" action={feedbackAddress() ?? undefined} method="post">
        <p>
          Not for urgent symptoms. If you feel unwell, {help ? <a href={help}>{line}</a> : line}. In an emergency call
          999.
        </p>
        <input type="hidden" name="page" value={page} />
        <input type="text" name="website" hidden />
        <fieldset>
          <legend className="label">From 1 (not useful) to 5 (very useful)</legend>
          <div className="scale">
            {RATINGS.map((number) => (
              <label key={number}>
                {number}
                <input type="radio" name="rating" value={number} />
              </label>
            ))}
          </div>
        </fieldset>
        <label>
          <span className="label">
            What could we do better? You can leave this blank. Do not include your name or health details.
          </span>
          <textarea className="input" name="comment" rows={5} maxLength={COMMENT_LIMIT} />
        </label>
        <button className="button" type="submit">
          Send
        </button>
      </form>
    </feedback-form>
  )
}
