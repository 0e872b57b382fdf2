import type { MissedDose, TooMuch } from './dose-rules.ts'
import type { Monograph, SourcedTime } from './monograph.ts'
import { formatTime, type TimeAfter } from './time-after.ts'

/** The sentences that fields print: one wording for every page, sheet and file. They say what the official text says, and order nothing. */

const NO_TIME = 'The texts that we read give no time: ask your team how long.'

/** Who needs contraception, and for how long. Empty where the page has no such fields. */
export function contraceptionWords({ women, men, methods }: Monograph['contraception']): string[] {
  const use = { effective: 'use effective contraception', two: 'use 2 kinds of contraception', condom: 'use a condom' }
  return [
    ...timeWords(women, 'If you can get pregnant', use[methods]),
    ...timeWords(men, 'If you could make someone pregnant', methods === 'two' ? use.effective : use[methods]),
  ]
}

function timeWords(time: SourcedTime | null, who: string, use: string): string[] {
  if (!time) return []
  const { until } = time
  switch (until.kind) {
    case 'after':
      return [`${who}, ${use} during treatment and for ${formatTime(until)} after your last dose.`]
    case 'during':
      return [
        `${who}, ${use} during treatment. For the time after it, ask your team: the texts that we read give none.`,
      ]
    case 'ask':
      return [`${who}, ask your team about contraception. ${NO_TIME}`]
    case 'not-needed':
      return []
    default: {
      const never: never = until
      return never
    }
  }
}

/** Whether somebody may breastfeed, and until when not. */
export function breastfeedingWords(time: SourcedTime | null): string[] {
  if (!time) return []
  const until: TimeAfter = time.until
  switch (until.kind) {
    case 'after':
      return [`Do not breastfeed during treatment, or for ${formatTime(until)} after your last dose.`]
    case 'during':
    case 'ask':
      return [`Do not breastfeed during treatment. ${NO_TIME.replace('how long', 'when you can after it')}`]
    case 'not-needed':
      return []
    default: {
      const never: never = until
      return never
    }
  }
}

/** What the official text says of a missed dose, for one way of having it. */
export function missedWords(missed: MissedDose): string[] {
  const phone = missed.phone ? ` Phone your team if ${missed.phone}.` : ''
  const vomited =
    missed.vomited === 'no-repeat'
      ? ['If you are sick after a dose, the leaflet says not to have it again. Have the next one at its usual time.']
      : missed.vomited === 'ask'
        ? ['If you are sick after a dose, phone your team before you have another.']
        : []
  if (missed.rule === 'visit') return [`If you miss a visit, phone your team for a new day.${phone}`]
  return [
    `${ruleWords(missed)}${phone}`,
    'Do not have a double dose. If your team told you another rule, follow theirs.',
    ...vomited,
  ]
}

function ruleWords({ rule, hours }: MissedDose): string {
  switch (rule) {
    case 'leave-out':
      return 'If you miss a dose, the leaflet says to leave it out. Have the next one at its usual time.'
    case 'same-day':
      return 'If you miss a dose, the leaflet says to have it if you remember on the same day. If not, have the next one at its usual time.'
    case 'unless-nearly-due':
      return 'If you miss a dose, the leaflet says to have it when you remember. If the next one is nearly due, leave the missed one out.'
    case 'within-hours':
      return `If you miss a dose, the leaflet says to have it within ${hours} hours of its usual time. After that, leave it out.`
    case 'until-hours-before':
      return `If you miss a dose, the leaflet says to have it when you remember. If the next one is due within ${hours} hours, leave the missed one out.`
    case 'ask':
      return 'If you miss a dose, phone your team before you have the next one.'
    case 'visit':
      return 'If you miss a visit, phone your team for a new day.'
    default: {
      const never: never = rule
      return never
    }
  }
}

/** What to do after too much, whoever had it. */
export function tooMuchWords({ call, signs }: TooMuch): string[] {
  const who = 'If you have more than you should, or someone else has some,'
  const what =
    call === 'emergency'
      ? 'call 999 or go to A&E now, even if nothing is wrong yet.'
      : 'call your 24-hour advice line now, even if nothing is wrong yet. If you cannot get through, call 111 or go to A&E.'
  return [`${who} ${what} Take the pack with you.`, ...(signs ? [signs] : [])]
}
