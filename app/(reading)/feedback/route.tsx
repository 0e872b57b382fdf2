import { FeedbackPage } from '../../../components/feedback/feedback-page.tsx'
import { readingRoute } from '../../reading-route.tsx'

export const dynamic = 'force-static'

export const GET = readingRoute((index) => ({
  head: { title: 'Your feedback', unlisted: true },
  styles: ['feedback', 'feedback-answer'],
  body: <FeedbackPage site={index.library.site} />,
}))
