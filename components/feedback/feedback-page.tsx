import type { Organisation } from '../../lib/model/library.ts'
import { feedbackPath, medicinesPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { FeedbackForm } from './feedback-form.tsx'

/** The page that carries answers to forms sent without JavaScript: lib/feedback/answer-page.ts puts them in, and shows the form where it is to be sent again. */
export function FeedbackPage({ site }: { site: Organisation }) {
  return (
    <SiteFrame site={site}>
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
