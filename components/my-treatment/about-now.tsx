import { noticeSentence } from '../../lib/derive/my-treatment/day-words.ts'
import { dayLanes, effectsNow } from '../../lib/derive/my-treatment/day-lanes.ts'
import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import type { PatternChoice } from '../../lib/derive/my-treatment/pattern-choice.ts'
import { isSteady, type PlanDay } from '../../lib/derive/my-treatment/plan-day.ts'
import type { Day } from '../../lib/model/review.ts'
import { Spread } from '../layout/spread.tsx'
import { AnyDay } from './any-day.tsx'
import { DayLine } from './day-line.tsx'

interface AboutNowProps {
  view: MyTreatmentView
  /** Null where there is no pattern of days, or the day line is switched off. */
  pattern: PatternChoice | null
  /** Null until day 1 is given. */
  now: PlanDay | null
  today: Day
}

/** What people often notice about now where a source gives days, the cycle as a picture, and the dangers of any day. */
export function AboutNow({ view, pattern, now, today }: AboutNowProps) {
  const noticed = pattern && now && noticeSentence(effectsNow(pattern, view.timed, now, today).map(({ name }) => name))
  const isDrawn = pattern && !isSteady(pattern.schedule) && now?.kind !== 'after'
  return (
    <Spread id="now" heading={now ? 'About now' : 'On any day'} as="block">
      {now && now.kind !== 'before' && (
        <p>
          {noticed && <b>{noticed}</b>} {noticed ? 'All others' : 'Each side effect'} can come on any day.
        </p>
      )}
      {isDrawn && (
        <DayLine
          lanes={dayLanes(pattern, view.timed, now)}
          cycleDays={pattern.schedule.cycleDays}
          today={now?.kind === 'within' ? now.day : null}
        />
      )}
      <AnyDay help={view.help} isToday={now !== null} />
      {isDrawn && (
        <p className="after">Solid: days that a source gives. Dashed: it can come, and we do not know when.</p>
      )}
    </Spread>
  )
}
