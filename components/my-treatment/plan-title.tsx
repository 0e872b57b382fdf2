import type { ReactNode } from 'react'
import { dayNote, dayTitle, FOLLOW_TEAM, planSentence } from '../../lib/derive/my-treatment/day-words.ts'
import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import type { PatternChoice } from '../../lib/derive/my-treatment/pattern-choice.ts'
import type { PlanDay } from '../../lib/derive/my-treatment/plan-day.ts'
import type { PlanStart } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { formatDay } from '../../lib/derive/review-status.ts'
import { ADVICE_LINE } from '../../lib/model/help-tiers.ts'
import type { Day } from '../../lib/model/review.ts'

interface PlanTitleProps {
  view: MyTreatmentView
  pattern: PatternChoice | null
  start: PlanStart | null
  /** Null where day 1 is not known, or the day line is switched off. */
  now: PlanDay | null
  today: Day
  /** Contents, print, keep. */
  children: ReactNode
}

/** The first screen: the day by the usual plan, whose plan it is, the number. On paper the plan alone: a printed day grows old. */
export function PlanTitle({ view, pattern, start, now, today, children }: PlanTitleProps) {
  const plan = `My treatment: ${view.plan}`
  return (
    <header className="spread title">
      <p className="kind in-margin screen-only">
        {now ? plan : 'My treatment'}
        {now && <span className="date">{formatDay(today)}</span>}
      </p>
      <div>
        <h1 id="day" className="plain" tabIndex={-1}>
          <span className="screen-only">{now ? dayTitle(now) : view.plan}</span>
          <span className="paper-only">{plan}</span>
        </h1>
        {start && (
          <p className="day-one">
            {pattern && pattern.of !== view.plan ? `${pattern.of}. ` : ''}
            Day 1 of cycle {start.cycle}: <b>{formatDay(start.day)}</b>
          </p>
        )}
        {pattern && (
          <div className="usual">
            {now && <p className="today screen-only">{dayNote(now, pattern)}</p>}
            <p>
              {planSentence(pattern)} {FOLLOW_TEAM}
            </p>
          </div>
        )}
        <advice-line class="my-line ring screen-only" plain="">
          <span className="label">Your line, day or night</span>
          <span className="acts">{ADVICE_LINE.hint}</span>
        </advice-line>
        {children}
      </div>
    </header>
  )
}
