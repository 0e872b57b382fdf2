import { YELLOW_CARD } from '../../lib/derive/pages/medicine-view.ts'
import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'

/** From which pages the list is made, in which version, and how to report a side effect. Always printed. */
export function VersionLines({ pages }: Pick<MyTreatmentView, 'pages'>) {
  return (
    <>
      <p>This list is made from these pages:</p>
      <ul className="versions">
        {pages.map(({ name, href, version, isDraft }) => (
          <li key={href}>
            <a href={href}>{name}</a>, version {version}:{' '}
            {isDraft ? 'a draft, not yet checked by a clinician' : 'checked by a clinician'}
          </li>
        ))}
      </ul>
      <div className="refs mt-6">
        <a href={YELLOW_CARD.href}>{YELLOW_CARD.title}</a>
        <p>{YELLOW_CARD.what}</p>
      </div>
    </>
  )
}
