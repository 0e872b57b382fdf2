/** One shape for each kind of treatment day, so that no colour is needed. On a square of 20 units. */
const SHAPES = [
  'M3 3h14v14H3z',
  'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
  'M10 2 18 18H2z',
  'M10 1l9 9-9 9-9-9z',
  'M7 2h6v5h5v6h-5v5H7v-5H2V7h5z',
  'M2 2h16L10 18z',
] as const
const REST = 'M6 10h8'

/** The mark of an entry of the schedule; null is a rest day. Words beside it say the same. */
export function CalendarMark({ entry }: { entry: number | null }) {
  return (
    <svg className={entry === null ? 'cal-mark rest' : 'cal-mark'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={entry === null ? REST : SHAPES[entry % SHAPES.length]} />
    </svg>
  )
}
