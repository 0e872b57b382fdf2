import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import type { ChoiceAction, TreatmentChoice } from '../../lib/derive/my-treatment/treatment-choice.ts'
import type { TreatmentPartId } from '../../lib/model/treatment-parts.ts'
import { Spread } from '../layout/spread.tsx'
import { HelpBlockView } from '../medicine/help-block.tsx'
import { Prose } from '../ui/prose.tsx'
import { useDeviceDetails } from './device-details.ts'
import { DeviceForm } from './device-form.tsx'
import { EffectsTable } from './effects-table.tsx'
import { PartChoices } from './part-choices.tsx'
import { PlanCalendar } from './plan-calendar.tsx'
import { PrecautionTexts } from './precaution-texts.tsx'
import { SendOn } from './send-on.tsx'
import { VersionLines } from './version-lines.tsx'

interface MergedListProps {
  choice: TreatmentChoice
  view: MyTreatmentView
  change: (action: ChoiceAction) => void
}

/** Everything about the chosen medicines together, in the order of a medicine's page: the cards first, and they cannot be left out. */
export function MergedList({ choice, view, change }: MergedListProps) {
  const details = useDeviceDetails()
  const shows = (part: TreatmentPartId) => !choice.without.includes(part)
  const { unit } = details
  return (
    <>
      <Spread id="get-help" heading="When to call" besideCard as="block">
        <HelpBlockView block={view.help} isDraft={view.pages.some(({ isDraft }) => isDraft)} unit={unit} />
      </Spread>
      <Spread id="print-and-send" heading="Print or send" as="block">
        <SendOn choice={choice} names={view.names} />
        <PartChoices choice={choice} change={change} />
      </Spread>
      <Spread id="my-team" heading="My team" as="block">
        <DeviceForm details={details} />
      </Spread>
      {shows('effects') && (
        <Spread id="side-effects" heading="Side effects, all together" wide as="block">
          <EffectsTable effects={view.effects} names={view.names} unlisted={view.unlisted} details={shows('details')} />
        </Spread>
      )}
      {shows('calendar') && (
        <Spread id="calendar" heading="My calendar" as="block">
          <PlanCalendar choice={choice} view={view} start={details.start} change={change} />
        </Spread>
      )}
      {shows('good-to-know') && view.goodToKnow.length > 0 && (
        <Spread id="good-to-know" heading="Good to know" as="block">
          {view.goodToKnow.map(({ name, html }) => (
            <div key={name} className="mb-6">
              <h3 className="mb-2">About {name}</h3>
              <Prose html={html} />
            </div>
          ))}
        </Spread>
      )}
      {view.precautions
        .filter(({ id }) => shows(id))
        .map(({ id, heading, groups }) => (
          <Spread key={id} id={id} heading={heading} as="block">
            <PrecautionTexts groups={groups} all={view.names} />
          </Spread>
        ))}
      {shows('questions') && view.questions.length > 0 && (
        <Spread id="questions" heading="Questions to ask your team" as="block">
          <ul className="asks">
            {view.questions.map(({ names, html }) => (
              <li key={html}>
                <Prose as="span" html={html} /> <span className="gloss">({names})</span>
              </li>
            ))}
          </ul>
        </Spread>
      )}
      <Spread id="about" heading="About this list" as="block">
        <VersionLines pages={view.pages} />
      </Spread>
    </>
  )
}
