import { ThanksPage } from '../../../components/feedback/thanks-page.tsx'
import { readingRoute } from '../../reading-route.tsx'

export const dynamic = 'force-static'

export const GET = readingRoute((index) => ({
  head: { title: 'Thank you. We have your rating.', unlisted: true },
  body: <ThanksPage site={index.library.site} />,
}))
