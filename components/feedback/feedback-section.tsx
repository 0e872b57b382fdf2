import { feedbackAddress } from '../../lib/paths.ts'
import { Spread } from '../layout/spread.tsx'
import { FeedbackForm } from './feedback-form.tsx'

/** "How useful was this page?", the last but one section; nothing where the site has no server to send it to. */
export function FeedbackSection({ page, help }: { page: string; help?: string }) {
  if (!feedbackAddress()) return null
  return (
    <Spread id="feedback" heading="How useful was this page?" as="block">
      <FeedbackForm page={page} help={help} />
    </Spread>
  )
}
