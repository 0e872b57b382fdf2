import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import type { TreatmentChoice } from '../../lib/derive/my-treatment/treatment-choice.ts'
import type { TreatmentPartId } from '../../lib/model/treatment-parts.ts'
import { Opens } from '../ui/opens.tsx'
import { Prose } from '../ui/prose.tsx'
import { PrecautionTexts } from './precaution-texts.tsx'

/** What the medicines' pages say beside side effects: closed, found by its heading, and open in print. */
export function QuietParts({ view, choice }: { view: MyTreatmentView; choice: TreatmentChoice }) {
  const shows = (part: TreatmentPartId) => !choice.without.includes(part)
  return (
    <>
      {shows('good-to-know') && view.goodToKnow.length > 0 && (
        <Opens id="good-to-know" title="Good to know">
          {view.goodToKnow.map(({ name, html }) => (
            <div key={name} className="mb-6">
              <h3 className="mb-2">About {name}</h3>
              <Prose html={html} />
            </div>
          ))}
        </Opens>
      )}
      {view.precautions
        .filter(({ id }) => shows(id))
        .map(({ id, heading, groups }) => (
          <Opens key={id} id={id} title={heading}>
            <PrecautionTexts groups={groups} all={view.names} />
          </Opens>
        ))}
      {shows('questions') && view.questions.length > 0 && (
        <Opens id="questions" title="Questions to ask your team">
          <ul className="asks">
            {view.questions.map(({ names, html }) => (
              <li key={html}>
                <Prose as="span" html={html} /> <span className="gloss">({names})</span>
              </li>
            ))}
          </ul>
        </Opens>
      )}
    </>
  )
}
