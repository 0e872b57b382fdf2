import type { PatternChoice } from '../../lib/derive/my-treatment/pattern-choice.ts'
import type { PlanStart } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { calendarRuns } from '../../lib/derive/my-treatment/treatment-calendar.ts'

/** Makes the calendar file in the browser and hands it to the reader. Its maker is loaded only now: most readers never need it. */
export async function saveCalendar(
  { id, of, href, schedule, changed }: PatternChoice,
  start: PlanStart,
  last: number,
): Promise<void> {
  const { formatCalendarFile } = await import('../../lib/publish/calendar-file.ts')
  const text = formatCalendarFile({
    name: of,
    entries: schedule.entries.map(({ what }) => what),
    runs: calendarRuns(schedule, start, last),
    pattern: id,
    changed,
    url: location.origin + href,
  })
  const file = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = file
  link.download = `${id.split('.')[1]}.ics`
  link.click()
  setTimeout(() => URL.revokeObjectURL(file), 60_000)
}
