export const TIME_UNITS = ['hour', 'day', 'week', 'month', 'year'] as const
export type TimeUnit = (typeof TIME_UNITS)[number]

/** How long something holds: for a time after the last dose, only while the treatment lasts, or as the team says. */
export type TimeAfter =
  { kind: 'after'; count: number; unit: TimeUnit } | { kind: 'during' } | { kind: 'ask' } | { kind: 'not-needed' }

export const TIME_AFTER_LOOKS = 'a time such as "6 months", or: during treatment, ask, not needed'

/** What parseTimeAfter can read, for the forms of editors too. */
export const TIME_AFTER_FORM =
  /^(?:[1-9]\d{0,2}(?: and a half)? (?:hour|day|week|month|year)s?|during treatment|ask|not needed)$/

/** Reads "6 months", "6 and a half months", "during treatment", "ask" or "not needed"; undefined for anything else. */
export function parseTimeAfter(text: string): TimeAfter | undefined {
  const words = text.trim().toLowerCase()
  if (words === 'during treatment') return { kind: 'during' }
  if (words === 'ask') return { kind: 'ask' }
  if (words === 'not needed') return { kind: 'not-needed' }
  const match = TIME_AFTER_FORM.test(words) && /^(\d+)( and a half)? ([a-z]+?)s?$/.exec(words)
  return match
    ? { kind: 'after', count: Number(match[1]) + (match[2] ? 0.5 : 0), unit: match[3] as TimeUnit }
    : undefined
}

/** "6 months", "1 week", "6 and a half months". */
export function formatTime({ count, unit }: { count: number; unit: TimeUnit }): string {
  const whole = Math.floor(count)
  return `${whole}${whole === count ? '' : ' and a half'} ${unit}${count === 1 ? '' : 's'}`
}

const HOURS: Record<TimeUnit, number> = { hour: 1, day: 24, week: 168, month: 730.5, year: 8766 }

/** The longer of two; "ask" is never shortened to a number, and a number is never lost beside "during" or "not needed". */
export function longestTime(times: readonly TimeAfter[]): { longest: TimeAfter; alsoAsk: boolean } | undefined {
  const [first] = times
  if (!first) return undefined
  const after = times.filter((time) => time.kind === 'after')
  const longest = after.reduce<(typeof after)[number] | undefined>(
    (most, time) => (most && HOURS[most.unit] * most.count >= HOURS[time.unit] * time.count ? most : time),
    undefined,
  )
  const rest = times.find(({ kind }) => kind === 'ask') ?? times.find(({ kind }) => kind === 'during') ?? first
  return { longest: longest ?? rest, alsoAsk: longest !== undefined && times.some(({ kind }) => kind === 'ask') }
}
