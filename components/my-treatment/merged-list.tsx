import { nextDates } from '../../lib/derive/my-treatment/next-dates.ts'
import { effectsNow } from '../../lib/derive/my-treatment/day-lanes.ts'
import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import type { PatternChoice } from '../../lib/derive/my-treatment/pattern-choice.ts'
import { dayOne, type PlanDay } from '../../lib/derive/my-treatment/plan-day.ts'
import type { PlanStart } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { calendarDays, usualCycles } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { type ChoiceAction, MOST_CYCLES, type TreatmentChoice } from '../../lib/derive/my-treatment/treatment-choice.ts'
import type { Day } from '../../lib/model/review.ts'
import { Spread } from '../layout/spread.tsx'
import { HelpBlockView } from '../medicine/help-block.tsx'
import { Opens } from '../ui/opens.tsx'
import { AboutNow } from './about-now.tsx'
import { DateList } from './date-list.tsx'
import { useDeviceDetails } from './device-details.ts'
import { LikelyEffects } from './likely-effects.tsx'
import { PartChoices } from './part-choices.tsx'
import { MonthGrids, PlanCalendar } from './plan-calendar.tsx'
import { QuietParts } from './closed-parts.tsx'
import { SendOn } from './send-on.tsx'
import { VersionLines } from './version-lines.tsx'

export interface MergedListProps {
  choice: TreatmentChoice
  view: MyTreatmentView
  pattern: PatternChoice | null
  start: PlanStart | null
  /** Null where day 1 is not known, or the day line is switched off. */
  now: PlanDay | null
  today: Day
  /** False where the site has switched it off. */
  dayLine: boolean
  change: (action: ChoiceAction) => void
}

/** Everything about the chosen medicines together: the day, then the dates, what people feel most, the cards, and the rest closed. */
export function MergedList(props: MergedListProps) {
  const { choice, view, pattern, now, today, dayLine, change } = props
  const { unit } = useDeviceDetails()
  const soon = new Set(pattern && now ? effectsNow(pattern, view.timed, now, today).map(({ id }) => id) : [])
  return (
    <>
      <AboutNow view={view} pattern={dayLine ? pattern : null} now={now} today={today} />
      <Dates {...props} />
      {!choice.without.includes('effects') && (
        <section className="fx-sec">
          <div className="spread" id="side-effects-together">
            <h2>What people feel most</h2>
          </div>
          <LikelyEffects view={view} now={soon} />
        </section>
      )}
      <Spread id="get-help" heading="When to call" besideCard as="block">
        <HelpBlockView block={view.help} isDraft={view.pages.some(({ isDraft }) => isDraft)} place="plan" unit={unit} />
      </Spread>
      <Spread id="more" heading="Also in this list" as="block">
        <div className="print-all">
          <Opens id="other-parts" title="Tests, other medicines, food, pregnancy, everyday life, questions">
            <QuietParts view={view} choice={choice} />
          </Opens>
        </div>
        <div className="print-all">
          <Opens id="print-and-send" title="Send this list, large print, which parts">
            <SendOn choice={choice} names={view.plan} />
            <PartChoices choice={choice} change={change} />
          </Opens>
        </div>
        <div id="about">
          <VersionLines pages={view.pages} />
        </div>
      </Spread>
    </>
  )
}

function Dates({ choice, view, pattern, start, now, today }: MergedListProps) {
  if (choice.without.includes('calendar') || (!pattern && view.withoutPattern.length === 0)) return null
  const cycles = choice.cycles ?? pattern?.schedule.cycles ?? null
  const inCycle = now?.kind === 'within' ? now.cycle : (start?.cycle ?? 1)
  const last = pattern ? (cycles ?? Math.max(usualCycles(pattern.schedule), Math.min(inCycle + 2, MOST_CYCLES))) : 1
  return (
    <Spread id="dates" heading={now ? 'Next dates' : 'Dates'} as="block">
      {pattern && start && now && (
        <div className="screen-only">
          <DateList dates={nextDates(pattern.schedule, start, now, today, cycles)} />
        </div>
      )}
      {pattern && start && (
        <div className="print-short">
          <MonthGrids
            schedule={pattern.schedule}
            days={calendarDays(
              pattern.schedule,
              { day: dayOne(pattern.schedule, start, inCycle), cycle: inCycle },
              Math.min(inCycle + 1, last),
            )}
            most={2}
          />
        </div>
      )}
      {pattern && !start && (
        <p>
          Give day 1 under <a href="#days">My days</a> to see the dates.
        </p>
      )}
      <div className="print-all">
        <Opens id="calendar" title="My calendar: all the days">
          <PlanCalendar view={view} pattern={pattern} start={start} last={last} />
        </Opens>
      </div>
    </Spread>
  )
}
