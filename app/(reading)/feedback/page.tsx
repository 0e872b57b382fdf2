import '../../styles/reading.css'
import '../../styles/feedback.css'
import '../../styles/feedback-answer.css'
import type { Metadata } from 'next'
import { FeedbackForm } from '../../../components/feedback/feedback-form.tsx'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { TitleBlock } from '../../../components/layout/title-block.tsx'
import { getSite } from '../../../lib/library.ts'
import { feedbackPath, medicinesPath } from '../../../lib/site.ts'

export const metadata: Metadata = { title: 'Your feedback', robots: { index: false } }

/** The page that carries answers to forms sent without JavaScript: lib/feedback/answer-page.ts puts them in, and shows the form where it is to be sent again. */
export default function Page() {
  return (
    <SiteFrame site={getSite()}>
      <div className="page">
        <TitleBlock title="Your feedback" plain>
          <div id="answer" className="flow mt-6">
            <p>
              Each page about a medicine, a side effect or a treatment ends with a form: How useful was this page?{' '}
              <a href={medicinesPath}>Medicines A to Z</a>
            </p>
          </div>
          <div id="again" className="mt-6" hidden>
            <FeedbackForm page={feedbackPath} />
          </div>
        </TitleBlock>
      </div>
    </SiteFrame>
  )
}
