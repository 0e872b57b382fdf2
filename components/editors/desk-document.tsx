import type { DeskView } from '../../lib/derive/desk/desk-view.ts'
import { CommentsPage } from './comments-page.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { OverviewPage } from './overview-page.tsx'
import { ReportPage } from './report-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

/** A page of the editors' desk as a whole document. It is made on request and needs no script. */
export function DeskDocument({ view, siteName }: { view: DeskView; siteName: string }) {
  switch (view.page) {
    case 'sign-in':
      return (
        <DeskFrame siteName={siteName} title={view.error ? "Error: Editors' desk" : "Editors' desk"}>
          <SignInPage error={view.error} />
        </DeskFrame>
      )
    case 'overview':
      return (
        <DeskFrame siteName={siteName} title="Pages" current="/editors" signedIn>
          <OverviewPage overview={view.overview} />
        </DeskFrame>
      )
    case 'report':
      return (
        <DeskFrame siteName={siteName} title={view.report.title} current="/editors" signedIn>
          <ReportPage {...view} />
        </DeskFrame>
      )
    case 'comments':
      return (
        <DeskFrame siteName={siteName} title="Comments" current="/editors/comments" signedIn>
          <CommentsPage {...view} />
        </DeskFrame>
      )
    case 'message':
      return (
        <DeskFrame siteName={siteName} title={view.title}>
          <h1>{view.title}</h1>
          <p className="desk-lead">{view.text}</p>
          <p className="mt-6">
            <a className="button" href={view.signIn ? '/editors/sign-in' : '/editors'}>
              {view.signIn ? 'Sign in' : 'To the desk'}
            </a>
          </p>
        </DeskFrame>
      )
    default: {
      const never: never = view
      return never
    }
  }
}
