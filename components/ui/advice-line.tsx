interface AdviceLineProps {
  label?: string
  /** What stands here without JavaScript. */
  hint?: string
  /** Shows the field at once, instead of a button that opens it. */
  open?: boolean
}

/** The place of the reader's own 24-hour number; `elements/advice-line.ts` fills it in on their device. */
export function AdviceLine({
  label = "Your hospital's 24-hour advice line",
  hint = 'The number is on your alert card.',
  open,
}: AdviceLineProps) {
  return (
    <advice-line class="my-line" open={open}>
      <span className="label">{label}</span>
      <span className="acts">{hint}</span>
    </advice-line>
  )
}
