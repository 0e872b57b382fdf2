import { z } from 'zod'
import { ADMINISTRATION_ROUTE_IDS } from '../model/administration-routes.ts'
import { BODY_AREA_IDS } from '../model/body-areas.ts'
import { CODE_SYSTEMS } from '../model/code-systems.ts'
import { EFFECT_GROUPS } from '../model/effect-groups.ts'
import { FREQUENCY_BANDS } from '../model/frequency-bands.ts'
import { CARD_TIER_IDS, HELP_TIERS } from '../model/help-tiers.ts'
import { PAGE_KINDS, type PageKindId } from '../model/page-kinds.ts'
import { PAGE_STATUSES } from '../model/review.ts'
import { SECTION_KINDS } from '../model/section-kinds.ts'

/**
 * The shapes of the published JSON, written once: types, JSON Schema and tests all come from here.
 * Within version 1 fields may be added, but none is taken away or changes its meaning.
 */
export const JSON_VERSION = 1 as const

const idsOf = <T extends string>(rows: readonly { id: T }[]) => rows.map(({ id }) => id) as [T, ...T[]]
const day = z.iso.date().describe('A day as YYYY-MM-DD.')
const address = z.url().describe('A whole web address.')
const slug = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .describe('Id that stays the same: the last part of the address.')

const band = z.enum(idsOf(FREQUENCY_BANDS)).meta({
  id: 'Band',
  description: `How many people get an effect. ${FREQUENCY_BANDS.map(({ id, heading, cioms }) => `${id}: ${heading} (CIOMS: ${cioms})`).join('; ')}.`,
})
const tier = z.enum(idsOf(HELP_TIERS)).meta({
  id: 'Tier',
  description: `What to do. ${HELP_TIERS.map(({ id, label, act }) => `${id}: ${label}${act ? `, ${act}` : ''}`).join('; ')}.`,
})
const prose = z
  .object({
    html: z.string().describe('Sanitised HTML; links are whole addresses.'),
    text: z.string().describe('The same words without markup, one paragraph or list item a line.'),
  })
  .meta({ id: 'Prose' })
const link = z
  .object({ id: slug, name: z.string(), url: address })
  .meta({ id: 'Link', description: 'A page of this site.' })
const part = z
  .object({ id: z.string(), heading: z.string(), ...prose.shape })
  .meta({ id: 'Part', description: 'A part of a section with its own heading.' })
const sources = z.array(z.string()).describe('Ids of rows in `sources`.')

const helpLine = z
  .object({
    id: slug,
    words: z.string().describe('Finishes the heading of its card.'),
    group: z.string().nullable(),
    effects: z.array(slug).describe('Ids of the side effects that the line is for.'),
  })
  .meta({ id: 'HelpLine' })
const helpCard = z
  .object({
    tier: z.enum(CARD_TIER_IDS),
    label: z.string(),
    heading: z.string(),
    lines: z.array(helpLine),
    last: z.array(z.string()).describe('Ends the card, after its lines: what to do if nobody answers.'),
  })
  .meta({
    id: 'HelpCard',
    description: 'One card of "When to get help". Show all cards, the first one first, each to its end.',
  })
const help = {
  help: z.array(helpCard).describe('The cards of "When to get help", most serious first.'),
  helpAfter: z.string().describe('What to do if nobody answers: the last lines of the urgent card.'),
  helplines: z.array(
    z.object({ name: z.string(), phone: z.string(), url: address, hours: z.string(), what: z.string() }),
  ),
}

const source = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    url: address,
    published: day.nullable(),
    accessed: day.describe('The day it was read.'),
  })
  .meta({ id: 'Source' })
const change = z.object({ on: day, kind: z.enum(['clinical', 'wording']), what: z.string() }).meta({ id: 'Change' })
const checker = z.object({ name: z.string(), role: z.string(), interests: z.string() }).meta({ id: 'Checker' })
const status = z
  .enum(PAGE_STATUSES)
  .describe('`draft` until a clinician has checked every line. Show `notice` wherever a draft is shown.')
const version = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .describe(
    'Changes when anything that the page prints changes: its text, shared text in it, its side effects, the words of the cards, its codes. Not with checks, lists of other pages, or helplines that the page does not show.',
  )

const head = <K extends string>(kind: K) => ({
  $schema: address.describe('The schema of this file.'),
  kind: z.literal(kind),
  formatVersion: z.literal(JSON_VERSION),
  id: slug,
  url: address.describe('The page for readers.'),
  language: z.literal('en-GB'),
  publisher: z.string().describe('Name this as the source.'),
  licence: z.string(),
  status,
  notice: z.string().nullable().describe('Has to be shown with the text; null when the page has been checked.'),
  version,
  lastChanged: day,
})
const review = {
  review: z.object({
    written: day,
    checkedBy: z.array(checker),
    checkedOn: day.nullable(),
    nextCheck: day.nullable(),
    readAgain: day.nullable(),
    changes: z.array(change).describe('Newest first.'),
  }),
  sources: z.array(source),
  evidence: z.record(z.string(), sources).describe('Section or band id to ids of sources.'),
}
const schedule = z
  .object({
    id: slug,
    name: z.string(),
    route: z.enum(ADMINISTRATION_ROUTE_IDS).nullable(),
    cycleDays: z.int().positive(),
    cycles: z.int().positive().nullable().describe('Null where it differs from person to person.'),
    entries: z.array(z.object({ days: z.array(z.int().positive()), what: z.string(), medicines: z.array(slug) })),
    words: z.string().describe('The same in sentences.'),
  })
  .meta({ id: 'Schedule', description: 'A usual pattern of treatment days, counted from 1.' })

const aloud = {
  aloud: z
    .object({
      constant: sources.describe('999 lines that every page has.'),
      own: sources.describe('999 lines of this page on its card.'),
      more: sources.describe('Its other 999 lines, in the open below the cards.'),
      urgent: sources.describe('Lines of the 24-hour card; one for anything else follows them.'),
      doNotTakeMore: z
        .array(z.string())
        .describe('Signs at which the leaflet says to take no more before somebody was asked.'),
    })
    .describe('What the page says first, by ids of help lines, in its order. A proposal while the page is a draft.'),
}
const place = {
  group: z.enum(idsOf(EFFECT_GROUPS)).describe('The part of the page where the effect stands.'),
  row: z
    .object({ tier, line: slug, call: z.string(), says: z.string() })
    .nullable()
    .describe('The one condition that its row says; null where it asks for no call.'),
}
const when = {
  starts: z.string().nullable(),
  lasts: z.string().nullable(),
  chance: z.string().nullable().describe("The effect's own figure in words."),
}
const adverseEffect = z
  .object({
    ...link.shape,
    page: address.describe("The side effect's own page."),
    medical: z.array(z.string()),
    band,
    tier,
    help: z.array(slug).describe('Ids of help lines.'),
    ...place,
    ...prose.shape,
    ownWords: z
      .boolean()
      .describe('True where the words are about this medicine; false where they are the usual summary.'),
    ...when,
    sources,
  })
  .meta({ id: 'AdverseEffect', description: 'One side effect as one medicine brings it.' })
const section = z
  .object({
    id: z.enum(idsOf(SECTION_KINDS)),
    heading: z.string(),
    url: address,
    ...prose.shape,
    parts: z.array(part).describe('Not repeated in `html` and `text`.'),
    sources,
  })
  .meta({ id: 'Section' })

export const medicineShape = z
  .object({
    ...head('medicine'),
    name: z.string(),
    say: z.string(),
    brands: z.array(z.string()),
    otherNames: z.array(z.string()),
    type: link,
    cancers: z.array(link),
    routes: z.array(z.object({ id: z.enum(ADMINISTRATION_ROUTE_IDS), name: z.string(), atHome: z.boolean() })),
    codes: z
      .partialRecord(z.enum(idsOf(CODE_SYSTEMS)), z.string())
      .describe('System to code; only codes that a source shows.'),
    summary: z.string(),
    ...help,
    ...aloud,
    sideEffects: z
      .array(adverseEffect)
      .describe('By band, then in the order in which the writer put them; `group` says where the page has them.'),
    sections: z.array(section),
    schedules: z.array(schedule),
    references: z.array(z.object({ title: z.string(), url: address, what: z.string() })),
    ...review,
  })
  .describe('One medicine, for readers. Not authorised product information.')

export const sideEffectShape = z
  .object({
    ...head('side-effect'),
    name: z.string(),
    medical: z.array(z.string()),
    everyday: z.array(z.string()),
    area: z.object({ id: z.enum(BODY_AREA_IDS), name: z.string() }),
    tier,
    summary: z.string(),
    ...help,
    opening: prose,
    mayNotice: prose.describe('What you may notice.'),
    dos: z.array(prose),
    donts: z.array(prose),
    important: z.array(part),
    team: prose.describe('What your team can do.'),
    medicines: z
      .array(z.object({ ...link.shape, band, tier, listedAs: z.string() }))
      .describe('Medicines that list it.'),
    ...review,
  })
  .describe('One side effect, for readers.')

export const treatmentShape = z
  .object({
    ...head('treatment'),
    name: z.string(),
    say: z.string().nullable(),
    otherNames: z.array(z.string()),
    medicines: z.array(link),
    with: z
      .array(z.object({ name: z.string(), what: z.string() }))
      .describe('Medicines in it without a page of their own.'),
    cancers: z.array(link),
    summary: z.string(),
    ...help,
    ...aloud,
    sideEffects: z
      .array(
        z.object({
          ...link.shape,
          page: address,
          medical: z.array(z.string()),
          band,
          tier,
          help: z.array(slug),
          ...place,
          summary: z.string(),
          from: z.array(
            z.object({ medicine: slug, listedAs: z.string(), band, tier, words: prose.nullable(), ...when }),
          ),
        }),
      )
      .describe('Each effect once, with its highest band and tier; `from` holds what each medicine says.'),
    precautions: z.array(
      z.object({
        id: z.enum(idsOf(SECTION_KINDS)),
        heading: z.string(),
        texts: z.array(z.object({ medicines: z.array(slug), ...prose.shape, parts: z.array(part) })),
      }),
    ),
    whatItIs: prose,
    howYouHaveIt: z.object({ ...prose.shape, parts: z.array(part) }),
    goodToKnow: prose.nullable(),
    schedules: z.array(schedule),
    ...review,
  })
  .describe('Medicines that are given together, for readers.')

export const listShape = z
  .object({
    $schema: address,
    kind: z.literal('list'),
    formatVersion: z.literal(JSON_VERSION),
    of: z.enum(idsOf(PAGE_KINDS)),
    url: address,
    language: z.literal('en-GB'),
    publisher: z.string(),
    licence: z.string(),
    items: z.array(
      z.object({
        ...link.shape,
        json: address,
        otherNames: z.array(z.string()),
        summary: z.string(),
        status,
        version,
        lastChanged: day,
      }),
    ),
  })
  .describe('All pages of one kind.')

export const JSON_SHAPES = {
  medicine: medicineShape,
  'side-effect': sideEffectShape,
  treatment: treatmentShape,
  list: listShape,
} as const satisfies Record<PageKindId | 'list', z.ZodType>
export type JsonKind = keyof typeof JSON_SHAPES
export type MedicineJson = z.infer<typeof medicineShape>
export type SideEffectJson = z.infer<typeof sideEffectShape>
export type TreatmentJson = z.infer<typeof treatmentShape>
export type ListJson = z.infer<typeof listShape>
