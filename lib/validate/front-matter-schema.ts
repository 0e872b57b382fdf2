import { z } from 'zod'
import { ADMINISTRATION_ROUTE_IDS } from '../model/administration-routes.ts'
import { BODY_AREA_IDS } from '../model/body-areas.ts'
import { CODE_SYSTEMS, type CodeSystemId } from '../model/code-systems.ts'
import { MISSED_RULE_IDS, RHYTHMS, VOMITED_RULE_IDS } from '../model/dose-rules.ts'
import { EFFECT_SHOWS } from '../model/effect-groups.ts'
import { EVERYDAY_TOPIC_IDS } from '../model/everyday-topics.ts'
import { HELP_TIERS, type HelpTierId } from '../model/help-tiers.ts'
import { MEDICINE_FLAG_IDS } from '../model/medicine-flags.ts'
import { CONTRACEPTION_METHODS } from '../model/monograph.ts'
import { REFUSED_KIND_IDS, SOURCE_CLASS_IDS } from '../model/publishers.ts'
import { PAGE_STATUSES } from '../model/review.ts'
import { SIGN_PART_IDS } from '../model/sign-parts.ts'
import { SLUG } from '../model/slug.ts'
import { parseTimeAfter, TIME_AFTER_FORM, TIME_AFTER_LOOKS } from '../model/time-after.ts'
import { TREATMENT_USES } from '../model/treatment.ts'

/** A real day of the calendar as YYYY-MM-DD. */
const day = z
  .string('a date as 2026-11-23')
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date as 2026-11-23', abort: true })
  .refine(isRealDay, 'a day that exists')
const optionalDay = day.nullish().transform((value) => value ?? null)
const slug = z
  .string('an id in lower-case letters, digits and hyphens')
  .regex(SLUG, 'an id in lower-case letters, digits and hyphens')
const words = z.string('text').trim().min(1, 'text, not an empty value')
const address = z.string('a full https address').regex(/^https?:\/\/[^\s<>"]+$/, 'a full https address')
const wholeNumber = (most: number, looks: string) => z.number(looks).int(looks).min(1, looks).max(most, looks)
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item, 'a list in [square brackets] or with - at each line')
    .nullish()
    .transform((value) => value ?? [])

const optionalWords = words.nullish().transform((value) => value ?? null)
const oneOf = <const T extends readonly [string, ...string[]]>(ids: T) => z.enum(ids, `one of: ${ids.join(', ')}`)

const source = z.strictObject({
  id: slug,
  title: words,
  publisher: words,
  holder: optionalWords,
  url: address,
  opened: oneOf(['yes', 'no'])
    .nullish()
    .transform((value) => value !== 'no'),
  published: optionalDay,
  dated: optionalWords,
  accessed: day,
  copy: z
    .strictObject({ where: words, part: optionalWords })
    .nullish()
    .transform((value) => value ?? null),
})

/** A time after the last dose, with the sources that hold it. */
const sourcedTime = z
  .strictObject({
    until: z
      .string(TIME_AFTER_LOOKS)
      .regex(TIME_AFTER_FORM, TIME_AFTER_LOOKS)
      .transform((value) => parseTimeAfter(value)!),
    sources: z.array(slug, 'a list of source ids').min(1, 'at least one source id'),
  })
  .nullish()
  .transform((value) => value ?? null)

const chosenLines = z
  .strictObject({
    emergency: list(slug),
    urgent: z.array(slug, 'a list of ids from help.md').min(1, 'at least one line'),
    why: words,
    sources: list(slug),
    by: words,
  })
  .nullish()
  .transform((value) => value ?? null)

const missedDose = z.strictObject({
  route: oneOf(ADMINISTRATION_ROUTE_IDS)
    .nullish()
    .transform((value) => value ?? null),
  rule: oneOf(MISSED_RULE_IDS),
  hours: wholeNumber(240, 'a number of hours')
    .nullish()
    .transform((value) => value ?? null),
  vomited: oneOf(VOMITED_RULE_IDS)
    .nullish()
    .transform((value) => value ?? null),
  phone: optionalWords,
  sources: z.array(slug, 'a list of source ids').min(1, 'at least one source id'),
})

const change = z.strictObject({ on: day, kind: z.enum(['clinical', 'wording'], 'clinical or wording'), what: words })
const checker = z.strictObject({ name: words, role: words, registration: words, interests: words })

const review = {
  status: z.enum(PAGE_STATUSES, `one of: ${PAGE_STATUSES.join(', ')}`),
  written: day,
  checkedBy: list(checker),
  checkedOn: optionalDay,
  nextCheck: optionalDay,
  secondReading: optionalDay,
  sources: list(source),
  evidence: z
    .record(z.string(), z.array(slug, 'a list of source ids'))
    .nullish()
    .transform((value) => value ?? {}),
  notes: list(words),
  changes: list(change),
  redirects: list(
    z.string().regex(/^(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)+$/, 'an old address such as /medicines/old-name'),
  ),
}

const codeOf = (id: CodeSystemId) => {
  const { form, looks } = CODE_SYSTEMS.find((system) => system.id === id)!
  return z.string(looks).regex(form, looks).optional()
}
const codeShape = {
  atc: codeOf('atc'),
  snomed: codeOf('snomed'),
  dmd: codeOf('dmd'),
  rxnorm: codeOf('rxnorm'),
} satisfies Record<CodeSystemId, z.ZodType>

const dayList = z.union([z.number(), z.string()], 'a day, or days such as 1-5, 8-12').transform((value, context) => {
  const days = parseDayList(String(value))
  if (days) return days
  context.addIssue({ code: 'custom', message: 'a day, or days such as 1-5, 8-12' })
  return z.NEVER
})

const schedule = z
  .strictObject({
    id: slug,
    name: words,
    route: z
      .enum(ADMINISTRATION_ROUTE_IDS, `one of: ${ADMINISTRATION_ROUTE_IDS.join(', ')}`)
      .nullish()
      .transform((value) => value ?? null),
    cycleDays: z
      .number('a number of days')
      .int('a whole number of days')
      .min(1, 'at least 1 day')
      .max(366, 'at most 366 days'),
    cycles: z
      .number('a number of cycles')
      .int('a whole number')
      .min(1, 'at least 1')
      .nullish()
      .transform((value) => value ?? null),
    days: z
      .array(z.strictObject({ on: dayList, what: words, medicines: list(slug) }), 'a list of days')
      .min(1, 'at least one treatment day'),
  })
  .transform(({ days, ...rest }) => ({ ...rest, entries: days.map(({ on, ...entry }) => ({ days: on, ...entry })) }))
  .refine(({ cycleDays, entries }) => entries.every((entry) => entry.days.every((one) => one <= cycleDays)), {
    message: 'days within cycleDays',
    path: ['days'],
  })

/** Front matter of content/medicines/*.md. */
export const medicineSchema = z.strictObject({
  name: words,
  say: words,
  brands: list(words),
  otherNames: list(words),
  otherForms: list(z.strictObject({ names: z.array(words, 'a list of names').min(1, 'at least one name'), is: words })),
  type: slug,
  cancers: z.array(slug, 'a list of ids from cancers.md').min(1, 'at least one cancer'),
  routes: z
    .array(z.enum(ADMINISTRATION_ROUTE_IDS, `one of: ${ADMINISTRATION_ROUTE_IDS.join(', ')}`), 'a list of routes')
    .min(1, 'at least one route'),
  summary: words,
  related: list(z.strictObject({ title: words, href: z.string().regex(/^(https?:\/\/|\/)[^\s<>"]+$/, 'an address') })),
  flags: list(oneOf(MEDICINE_FLAG_IDS)),
  help: list(slug),
  chosen: chosenLines,
  doNotTakeMore: list(slug),
  contraception: z
    .strictObject({ women: sourcedTime, men: sourcedTime, methods: oneOf(CONTRACEPTION_METHODS).default('effective') })
    .nullish()
    .transform((value) => value ?? { women: null, men: null, methods: 'effective' as const }),
  breastfeeding: sourcedTime,
  missed: list(missedDose),
  tooMuch: z
    .strictObject({
      call: oneOf(['emergency', 'urgent']),
      signs: optionalWords,
      sources: z.array(slug, 'a list of source ids').min(1, 'at least one source id'),
    })
    .nullish()
    .transform((value) => value ?? null),
  rhythm: oneOf(RHYTHMS)
    .nullish()
    .transform((value) => value ?? null),
  watchAfter: sourcedTime,
  limitException: optionalWords,
  schedules: list(schedule),
  codes: z
    .strictObject(codeShape, 'codes as {atc: L01XA03}')
    .nullish()
    .transform((value) => value ?? {}),
  ...review,
})

/** Front matter of content/side-effects/*.md. */
export const sideEffectSchema = z.strictObject({
  name: words,
  medical: list(words),
  everyday: list(words),
  area: z.enum(BODY_AREA_IDS, `one of: ${BODY_AREA_IDS.join(', ')}`),
  tier: z.enum(HELP_TIERS.map((tier) => tier.id) as [HelpTierId, ...HelpTierId[]], 'emergency, urgent, team or self'),
  help: z.array(slug, 'a list of ids from help.md'),
  row: slug.nullish().transform((value) => value ?? null),
  shows: oneOf(EFFECT_SHOWS).default('felt'),
  easy: optionalWords,
  summary: words,
  ...review,
})

/** Front matter of content/treatments/*.md. */
export const treatmentSchema = z.strictObject({
  name: words,
  say: words.nullish().transform((value) => value ?? null),
  otherNames: list(words),
  medicines: z.array(slug, 'a list of file names in medicines/').min(1, 'at least one medicine'),
  with: list(z.strictObject({ name: words, what: words })),
  cancers: z.array(slug, 'a list of ids from cancers.md').min(1, 'at least one cancer'),
  summary: words,
  use: z
    .strictObject({ now: oneOf(TREATMENT_USES), what: words, sources: z.array(slug, 'a list of source ids').min(1) })
    .nullish()
    .transform((value) => value ?? null),
  help: list(slug),
  chosen: chosenLines,
  limitException: optionalWords,
  schedules: list(schedule),
  ...review,
})

/** Front matter of content/pages/*.md. */
export const plainPageSchema = z.strictObject({ title: words, summary: words, written: day })

/** Front matter of content/shared/*.md. */
export const sharedTextSchema = z.strictObject({ title: words, sources: list(source), notes: list(words) })

const group = z.strictObject({ id: slug, name: words, what: words, everyday: list(words) })
/** Front matter of content/types.md and content/cancers.md. */
export const typesSchema = z.strictObject({ types: z.array(group).min(1) })
export const cancersSchema = z.strictObject({ cancers: z.array(group).min(1) })

/** Front matter of content/terms.md. */
export const termsSchema = z.strictObject({
  terms: z.array(z.strictObject({ plain: words, medical: z.array(words).min(1) })),
})

/** Front matter of content/everyday.md. */
export const everydaySchema = z.strictObject({
  answers: list(
    z.strictObject({
      topic: oneOf(EVERYDAY_TOPIC_IDS),
      says: words,
      types: list(slug),
      routes: list(oneOf(ADMINISTRATION_ROUTE_IDS)),
      onlyWith: list(oneOf(MEDICINE_FLAG_IDS)),
      notWith: list(oneOf(MEDICINE_FLAG_IDS)),
      sources: z.array(slug, 'a list of source ids').min(1, 'at least one source id'),
    }),
  ),
  sources: list(source),
  notes: list(words),
  changes: list(change),
})

const helpLines = z
  .array(
    z.strictObject(
      {
        id: slug,
        words,
        short: optionalWords,
        easy: optionalWords,
        part: oneOf(SIGN_PART_IDS)
          .nullish()
          .transform((value) => value ?? null),
        routes: list(oneOf(ADMINISTRATION_ROUTE_IDS)),
        say: list(words),
        searchOnly: list(words),
        exactly: list(words),
        talk: z
          .boolean('true, or nothing')
          .nullish()
          .transform((value) => value ?? false),
      },
      'a line as "id:" and "words:"',
    ),
    'a list of lines, each with "id:" and "words:"',
  )
  .min(1, 'at least one line')
const RECORD_LOOKS = 'an id and its fingerprint, as the check gives them'
const recordOfAdvice = z
  .string(RECORD_LOOKS)
  .regex(/^[a-z0-9-]+ (?:[0-9a-f]{8}|gone)$/, RECORD_LOOKS)
  .transform((value) => {
    const [id = '', as = ''] = value.split(' ')
    return { id, as }
  })
const helpChange = change.extend({ recorded: list(recordOfAdvice) })
/** Front matter of content/help.md. */
export const helpSchema = z.strictObject({
  emergency: helpLines,
  urgent: helpLines,
  team: helpLines,
  groups: list(z.strictObject({ name: words, lines: z.array(slug).min(1) })),
  brings: list(z.strictObject({ line: slug, lines: z.array(slug).min(1) })),
  covers: list(z.strictObject({ line: slug, lines: z.array(slug).min(1) })),
  constant: list(slug),
  first: list(z.strictObject({ line: slug, because: words })),
  flags: list(z.strictObject({ flag: oneOf(MEDICINE_FLAG_IDS), lines: z.array(slug).min(1), because: words })),
  changes: list(helpChange),
  sources: list(source),
  notes: list(words),
})

/** A saying with its signs: "flu (and/or covid) jab(s)". The last word is never one that may be left out. */
const saying = z
  .string()
  .regex(/^(?:[\w'’&./-]|\([\w'’/ -]+\)| (?=\S))+$/u, {
    error: 'words as people type them, with "/", "(…)" and "(s)" as the top of the file says',
  })
  .refine((value) => !/(?:^| )\([^)]*\)$/.test(value), 'a saying whose last word may not be left out')
const sayings = z.array(saying, 'a list of sayings').min(1, 'at least one saying')
const plainWords = list(z.string('a word').regex(/^[\w'’-]+$/u, 'one word'))
const hosts = z
  .array(z.string('a host').regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a host such as nhs.uk'), 'a list of hosts')
  .min(1, 'at least one host')

/** Front matter of content/publishers.md. */
export const publishersSchema = z.strictObject({
  publishers: list(z.strictObject({ name: words, class: oneOf(SOURCE_CLASS_IDS), hosts })),
  families: list(z.strictObject({ class: oneOf(SOURCE_CLASS_IDS), hosts })),
  refused: list(
    z.strictObject({
      kind: oneOf(REFUSED_KIND_IDS),
      hosts,
      labels: list(z.string('a word').regex(/^[a-z0-9-]+$/, 'one part of a host, such as staging')),
    }),
  ),
  notes: list(words),
})

/** Front matter of content/sayings.md. */
export const sayingsSchema = z.strictObject({
  same: list(z.strictObject({ words: z.array(words, 'a list of words').min(1, 'at least one word') })),
  harmless: list(z.strictObject({ say: sayings, notAfter: plainWords, because: words })),
  mild: list(z.strictObject({ say: sayings, beside: plainWords, because: words })),
  means: list(z.strictObject({ say: sayings, instead: words, because: words })),
  asks: list(z.strictObject({ say: sayings, beside: plainWords, because: words })),
  notes: list(words),
})

/** Front matter of content/elsewhere.md. */
export const elsewhereSchema = z.strictObject({
  kinds: list(z.strictObject({ id: slug, name: words, lines: z.array(slug).min(1, 'at least one help line') })),
  medicines: list(
    z.strictObject({ name: words, kind: slug, what: words, brands: list(words), otherNames: list(words) }),
  ),
  notes: list(words),
})

/** Numbers that people in the UK can dial: 3 digits such as 111, 116 123 and its like, an 0800 number that may be short, and 11 digits from 0 for all others. */
const UK_NUMBER = /^(?:1[01]\d|116\d{3}|999|0800\d{4}|0800\d{6}|0[12378]\d{9})$/
const UK_NUMBER_LOOKS =
  'a UK phone number as it is dialled, in straight double quotes, such as "0808 808 00 00", "116 123" or "111"'
const phone = z
  .string(UK_NUMBER_LOOKS)
  .refine((value) => /^[\d ]+$/.test(value) && UK_NUMBER.test(value.replaceAll(' ', '')), UK_NUMBER_LOOKS)

/** Front matter of content/site.md. */
export const siteSchema = z.strictObject({
  name: words,
  tagline: words,
  strapLine: words,
  url: address.transform((value) => value.replace(/\/$/, '')),
  sourceCode: address,
  contactEmail: z
    .email('an email address')
    .nullish()
    .transform((value) => value ?? null),
  helplines: z
    .array(z.strictObject({ name: words, phone, href: address, hours: words, what: words }), 'a list of helplines')
    .min(1, 'at least one helpline: every page prints them'),
  review: z.strictObject({
    monthsBetweenChecks: wholeNumber(36, 'a number of months from 1 to 36'),
    dueSoonDays: wholeNumber(365, 'a number of days from 1 to 365'),
  }),
  licences: z.strictObject({ text: words, code: words }),
  dayLine: z.boolean('true or false').default(true),
  notes: list(words),
})

/** True for a day of the calendar: 2026-02-30 is not one. */
export function isRealDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value
}

/** Reads "1-5, 8" as [1, 2, 3, 4, 5, 8]; undefined when it is not such a list. */
export function parseDayList(text: string): number[] | undefined {
  const days = new Set<number>()
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,3})(?:\s*(?:-|to)\s*(\d{1,3}))?\s*$/.exec(part)
    if (!match) return undefined
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])]
    if (from < 1 || to < from) return undefined
    for (let one = from; one <= to; one++) days.add(one)
  }
  return [...days].sort((a, b) => a - b)
}
