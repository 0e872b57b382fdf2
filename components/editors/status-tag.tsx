import type { StatusView } from '../../lib/derive/desk/desk-overview.ts'

/** Where a page stands in its review, in words; the colour only repeats them. */
export function StatusTag({ status }: { status: StatusView }) {
  return (
    <>
      <span className={status.due || status.draft ? 'desk-tag caution' : 'desk-tag'}>{status.text}</span>{' '}
      <span className="gloss">{status.detail}</span>
    </>
  )
}
