import { ADVICE_LINE } from '../../lib/model/help-tiers.ts'

interface AdviceLineProps {
  label?: string
  /** What stands here without JavaScript. */
  hint?: string
  /** Shows the field at once, instead of a button that opens it. */
  open?: boolean
}

/** The place of the reader's own 24-hour number; `elements/advice-line.ts` fills it in on their device. */
export function AdviceLine({ label = ADVICE_LINE.label, hint = ADVICE_LINE.hint, open }: AdviceLineProps) {
  return (
    <advice-line class="my-line" open={open}>
      <span className="label">{label}</span>
      <span className="acts">{hint}</span>
    </advice-line>
  )
}
