import { useState } from 'react'
import type { MyTreatmentData } from '../../lib/derive/my-treatment/my-treatment-data.ts'
import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import type { PatternChoice } from '../../lib/derive/my-treatment/pattern-choice.ts'
import type { PlanStart } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import type { ChoiceAction, TreatmentChoice } from '../../lib/derive/my-treatment/treatment-choice.ts'
import { ChooseMedicines } from './choose-medicines.tsx'
import { DayForm } from './day-form.tsx'
import { useDeviceDetails } from './device-details.ts'
import { DeviceForm } from './device-form.tsx'
import { PatternForm } from './pattern-form.tsx'
import { goTo } from './use-in-page-links.ts'

interface MyPlanProps {
  data: MyTreatmentData
  view: MyTreatmentView
  choice: TreatmentChoice
  pattern: PatternChoice | null
  start: PlanStart | null
  change: (action: ChoiceAction) => void
  setStart: (start: PlanStart) => void
}

/** What makes the plan: its medicines, its days, the team. What is still to be given stands open when the page opens. */
export function MyPlan({ data, view, choice, pattern, start, change, setStart }: MyPlanProps) {
  const details = useDeviceDetails()
  // Once, so that nothing closes under somebody's hands.
  const [opens] = useState(start === null)
  const isEmpty = view.chosen.length === 0
  return (
    <section className="spread" id="plan">
      <details className="opens" open={opens || isEmpty}>
        <summary>{isEmpty ? 'Choose medicines' : 'Change medicines, day 1 or number'}</summary>
        <div className="in" id="medicines">
          <h2>My medicines</h2>
          <ChooseMedicines data={data} view={view} change={change} />
          {view.patterns.length > 0 && (
            <div id="days">
              <h2>My days</h2>
              <DayForm
                start={start}
                set={(given) => {
                  setStart(given)
                  goTo('day')
                }}
              />
              <PatternForm choice={choice} patterns={view.patterns} shown={pattern} change={change} />
            </div>
          )}
          {!isEmpty && (
            <div id="my-team">
              <h2>My team</h2>
              <DeviceForm details={details} />
            </div>
          )}
        </div>
      </details>
    </section>
  )
}
