import { useMemo } from 'react'
import type { MyTreatmentData } from '../../lib/derive/my-treatment/my-treatment-data.ts'
import { deriveMyTreatment } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import { pageCount, shortPageCount } from '../../lib/derive/my-treatment/page-count.ts'
import { patternsFor, shownPattern } from '../../lib/derive/my-treatment/pattern-choice.ts'
import { planDay } from '../../lib/derive/my-treatment/plan-day.ts'
import type { PlanStart } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import {
  changeChoice,
  type ChoiceAction,
  formatChoice,
  readChoice,
} from '../../lib/derive/my-treatment/treatment-choice.ts'
import type { Day } from '../../lib/model/review.ts'
import { JumpLinks } from '../layout/jump-links.tsx'
import { Notice } from '../layout/notice.tsx'
import { useDeviceDetails } from './device-details.ts'
import { MergedList } from './merged-list.tsx'
import { MyPlan } from './my-plan.tsx'
import { PlanTitle } from './plan-title.tsx'
import { PlanTools } from './plan-tools.tsx'
import { usePlan, writePlan } from './plan-store.ts'
import { StartTitle } from './start-title.tsx'

/** Where the reader can go in the page. */
const PARTS = [
  { href: '#now', label: 'Now' },
  { href: '#dates', label: 'Dates' },
  { href: '#side-effects-together', label: 'Effects' },
  { href: '#get-help', label: 'When to call' },
  { href: '#more', label: 'More' },
] as const

interface ChosenPlanProps {
  data: MyTreatmentData
  today: Day
  dayLine: boolean
}

/** The plan on the screen, from the link, from this device or from this visit, and everything that is worked out from it. */
export function ChosenPlan({ data, today, dayLine }: ChosenPlanProps) {
  const shown = usePlan()
  const { number, unit } = useDeviceDetails()
  const { choice, view } = useMemo(() => {
    const { choice: read, unreadable } = readChoice(shown.fragment)
    return { choice: read, view: deriveMyTreatment(data, read, unreadable) }
  }, [data, shown.fragment])
  const other = shown.other?.fragment ?? ''
  const otherPlan = useMemo(() => (other ? deriveMyTreatment(data, readChoice(other).choice).plan : ''), [data, other])
  const pattern = shownPattern(view.patterns, choice)
  const start = pattern ? shown.start : null
  const cycles = choice.cycles ?? pattern?.schedule.cycles ?? null
  const now = dayLine && pattern && start ? planDay(pattern.schedule, start, today, cycles) : null
  const change = (action: ChoiceAction) => {
    const next = changeChoice(choice, action)
    // Another pattern has a day 1 of its own.
    const isSamePattern = shownPattern(patternsFor(data, next), next)?.id === pattern?.id
    writePlan(shown, { fragment: formatChoice(next), start: isSamePattern ? shown.start : null })
  }
  // The pattern is named, so that day 1 never falls on another one.
  const setStart = (given: PlanStart) =>
    writePlan(shown, { fragment: formatChoice({ ...choice, pattern: pattern?.id ?? null }), start: given })
  const isEmpty = view.pages.length === 0
  const tools = (
    <PlanTools
      shown={shown}
      otherPlan={otherPlan}
      sheets={isEmpty ? null : { short: shortPageCount(view, choice), all: pageCount(view, choice) }}
      hasNumber={number !== '' || unit !== ''}
    />
  )
  const plan = { data, view, choice, pattern, start, change }
  return (
    <div className={choice.largePrint ? 'mine large-print' : 'mine'}>
      {isEmpty ? (
        <StartTitle>{tools}</StartTitle>
      ) : (
        <PlanTitle view={view} pattern={pattern} start={start} now={now} today={today}>
          <JumpLinks links={PARTS.filter(({ href }) => href !== '#dates' || view.patterns.length > 0)} />
          {tools}
        </PlanTitle>
      )}
      {view.problems.length > 0 && (
        <div role="alert" className="problems">
          <Notice title="Check this list">
            {view.problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
      <MyPlan {...plan} setStart={setStart} />
      {!isEmpty && <MergedList {...plan} now={now} today={today} dayLine={dayLine} />}
    </div>
  )
}
