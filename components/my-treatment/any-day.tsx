import type { HelpBlock } from '../../lib/derive/help/help-block-view.ts'
import { ADVICE_LINE } from '../../lib/model/help-tiers.ts'
import { ROW_CALLS } from '../../lib/derive/pages/effect-row-view.ts'

/** How many lines of each card stand here too. The cards below have all of them. */
const SHOWN = { urgent: 3, emergency: 2 } as const

/** The dangers of any day with the number. It stands under the line of days and is never missing. */
export function AnyDay({ help, isToday }: { help: HelpBlock; isToday: boolean }) {
  const urgent = help.urgent.slice(0, SHOWN.urgent)
  const emergency = [...help.own, ...help.constant].slice(0, SHOWN.emergency)
  return (
    <div className="any">
      <p className="any-head">
        <b>Any day{isToday && ', also today'}</b>
        <advice-line plain="">
          <span className="label">{ADVICE_LINE.label}</span>
          <span className="acts">{ADVICE_LINE.hint}</span>
        </advice-line>
      </p>
      <p>
        <strong>{ROW_CALLS.urgent}</strong> if {urgent.map(({ words }) => words).join('; or if ')}.
      </p>
      <p className="x">
        <strong>{ROW_CALLS.emergency}</strong> if {emergency.map(({ words }) => words).join('; or if ')}.{' '}
        <a href="#get-help">All signs</a>
      </p>
    </div>
  )
}
