import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { getLibrary } from '../../lib/content.ts'
import { calendarDays, calendarRuns } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { DAYS_MAY_CHANGE, type Schedule } from '../../lib/model/schedule.ts'
import { formatCalendarFile } from '../../lib/publish/calendar-file.ts'

const ZONES = ['UTC', 'Europe/London', 'Pacific/Auckland', 'America/Los_Angeles']
/** Over a leap day, both clock changes of London and of Auckland, a turn of the year. */
const STARTS = ['2028-02-20', '2026-03-20', '2026-10-15', '2026-12-20', '2026-09-20']
const home = process.env.TZ

afterEach(() => {
  if (home === undefined) delete process.env.TZ
  else process.env.TZ = home
})

const fileOf = (schedule: Schedule, start: string, cycles: number) =>
  formatCalendarFile({
    name: 'FOLFOX',
    entries: schedule.entries.map(({ what }) => what),
    runs: calendarRuns(schedule, { day: start, cycle: 1 }, cycles),
    pattern: `t.folfox.${schedule.id}`,
    changed: '2026-11-23',
    url: 'https://example.org/treatments/folfox',
  })

/** The events of a file as another program reads them. */
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

/** Every day that a calendar would show, with its words. */
function daysOf(file: string): string[] {
  return eventsOf(file)
    .flatMap((event) => {
      const days: string[] = []
      const starts = event.iterator()
      for (let start = starts.next(); start; start = starts.next())
        for (
          let day = start.clone(), left = event.duration.toSeconds() / 86_400;
          left > 0;
          left--, day.adjust(1, 0, 0, 0)
        ) {
          expect(day.isDate, 'an all-day event').toBe(true)
          days.push(`${day.toString()} ${event.summary}`)
        }
      return days
    })
    .sort()
}

const expected = (schedule: Schedule, start: string, cycles: number) =>
  calendarDays(schedule, { day: start, cycle: 1 }, cycles)
    .flatMap(({ day, entries }) => entries.map((entry) => `${day} FOLFOX: ${schedule.entries[entry]!.what}`))
    .sort()

describe('a calendar file', () => {
  const schedules = [...getLibrary().treatments, ...getLibrary().medicines].flatMap((page) => page.schedules)

  it('opens to the days of the page over 3 cycles, for every pattern of the library, in every time zone', () => {
    expect(schedules.length).toBeGreaterThan(0)
    for (const zone of ZONES) {
      process.env.TZ = zone
      if (zone === 'Pacific/Auckland') expect(new Date(2026, 6, 1).getTimezoneOffset(), 'the zone holds').toBe(-720)
      for (const [at, schedule] of schedules.entries()) {
        const start = STARTS[at % STARTS.length]!
        expect(daysOf(fileOf(schedule, start, 3)), `${schedule.name} from ${start} in ${zone}`).toEqual(
          expected(schedule, start, 3),
        )
      }
    }
  })

  it('opens to the days of any pattern', () => {
    const invented = fc.integer({ min: 1, max: 30 }).chain((cycleDays) =>
      fc.uniqueArray(fc.integer({ min: 1, max: cycleDays }), { minLength: 1 }).map((days): Schedule => ({
        id: 'x',
        name: 'x',
        route: null,
        cycleDays,
        cycles: null,
        entries: [{ days: days.sort((a, b) => a - b), what: 'drip; then, a "pump"', medicines: [] }],
      })),
    )
    fc.assert(
      fc.property(invented, fc.constantFrom(...STARTS), fc.constantFrom(...ZONES), (schedule, start, zone) => {
        process.env.TZ = zone
        expect(daysOf(fileOf(schedule, start, 3))).toEqual(expected(schedule, start, 3))
      }),
      { numRuns: 60 },
    )
  })

  it('is the same file each time, with ids of its own for each event', () => {
    const [schedule] = schedules
    expect(fileOf(schedule!, '2026-12-07', 3)).toBe(fileOf(schedule!, '2026-12-07', 3))
    const ids = schedules.flatMap((one) => eventsOf(fileOf(one, '2026-12-07', 3)).map(({ uid }) => uid))
    expect(ids.every((uid) => uid.endsWith('@example.org'))).toBe(true)
    for (const one of schedules) {
      const own = eventsOf(fileOf(one, '2026-12-07', 3)).map(({ uid }) => uid)
      expect(new Set(own).size, one.name).toBe(own.length)
    }
  })

  it('says in each event that the team may change the days, and keeps to the line length of the standard', () => {
    for (const schedule of schedules) {
      const file = fileOf(schedule, '2026-12-07', 3)
      for (const event of eventsOf(file)) expect(event.description).toBe(DAYS_MAY_CHANGE)
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
  })

  it('stamps its events with the day of the page’s last change, not with the clock', () => {
    for (const event of eventsOf(fileOf(schedules[0]!, '2026-12-07', 1)))
      expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T00:00:00Z')
  })
})
