import type { HelpCardView } from '../derive/help/help-card-view.ts'
import type { CardLine } from '../derive/help/card-lines.ts'
import type { GroupView } from '../derive/pages/effect-group-views.ts'
import type { HelpBlock } from '../derive/help/help-block-view.ts'
import type { LibraryIndex } from '../derive/library-index.ts'
import { lastChanged } from '../derive/last-changed.ts'
import { derivePattern } from '../derive/schedule-pattern.ts'
import { HELP_AFTER } from '../model/help-tiers.ts'
import type { Organisation } from '../model/library.ts'
import type { Part } from '../model/monograph.ts'
import { DRAFT_NOTICE, type Review } from '../model/review.ts'
import type { Schedule } from '../model/schedule.ts'
import { schemaPath } from '../paths.ts'
import { JSON_VERSION, type JsonKind } from './json-shapes.ts'

/** The first fields of every published page. */
export function jsonHead<K extends JsonKind>(
  kind: K,
  page: { slug: string; version: string; review: Review },
  path: string,
  site: Organisation,
) {
  return {
    $schema: site.url + schemaPath(kind),
    kind,
    formatVersion: JSON_VERSION,
    id: page.slug,
    url: site.url + path,
    language: 'en-GB' as const,
    publisher: site.name,
    licence: site.licences.text,
    status: page.review.status,
    notice: page.review.status === 'draft' ? `${DRAFT_NOTICE.title}. ${DRAFT_NOTICE.text}` : null,
    version: page.version,
    lastChanged: lastChanged(page.review),
  }
}

/** Who wrote and checked a page, from which sources. Notes for the clinician stay inside. */
export function jsonReview({
  written,
  checkedBy,
  checkedOn,
  nextCheck,
  secondReading,
  changes,
  sources,
  evidence,
}: Review) {
  return {
    review: {
      written,
      checkedBy: checkedBy.map(({ name, role, interests }) => ({ name, role, interests })),
      checkedOn,
      nextCheck,
      readAgain: secondReading,
      changes,
    },
    sources: sources.map(({ id, title, publisher, url, published, accessed }) => ({
      id,
      title,
      publisher,
      url: encodeAddress(url),
      published,
      accessed,
    })),
    evidence,
  }
}

/** An address as RFC 3986 wants it: characters such as | are encoded, what is encoded already stays. */
export const encodeAddress = (url: string): string => encodeURI(url).replaceAll('%25', '%')

/** The cards of "When to get help", with what belongs under them. */
export function jsonHelp(cards: readonly HelpCardView<CardLine>[], index: LibraryIndex) {
  return {
    help: cards.map(jsonCard),
    helpAfter: HELP_AFTER,
    helplines: index.library.site.helplines.map(({ name, phone, href, hours, what }) => ({
      name,
      phone,
      url: href,
      hours,
      what,
    })),
  }
}

/** What a page says first, and in which order. */
export function jsonAloud({ constant, own, ownMore, urgent, doNotTakeMore }: HelpBlock) {
  const ids = (lines: readonly CardLine[]) => lines.map(({ id }) => id)
  return {
    aloud: { constant: ids(constant), own: ids(own), more: ids(ownMore), urgent: ids(urgent), doNotTakeMore },
  }
}

/** Where the page has an effect, and the one condition that its row says. */
export function jsonPlaces(groups: readonly GroupView[]) {
  return new Map(
    groups.flatMap(({ group, bands }) =>
      bands.flatMap(({ rows, milder }) =>
        [...rows, ...milder].map(({ id, act }) => [id, { group: group.id, row: act }] as const),
      ),
    ),
  )
}

/** A card as JSON. The reader's own number and what their device adds are no part of what is published. */
function jsonCard({ tier, label, heading, lines, hasNumber: _, last, ...others }: HelpCardView<CardLine>) {
  others satisfies Record<string, never>
  return {
    tier,
    label,
    heading,
    lines: lines.map(({ id, words, group, effects }) => ({ id, words, group, effects })),
    last: [...last],
  }
}

/** Prose with whole addresses, so that it can stand on another site. */
export function jsonProse(
  { html, text }: { html: string; text: string },
  pageUrl: string,
): { html: string; text: string } {
  const { origin } = new URL(pageUrl)
  return {
    html: html.replace(
      /\b(href|src)="(\/|#)/g,
      (_, name: string, start: string) => `${name}="${start === '#' ? `${pageUrl}#` : `${origin}/`}`,
    ),
    text,
  }
}

export const jsonPart = ({ id, heading, content }: Part, pageUrl: string) => ({
  id,
  heading,
  ...jsonProse(content, pageUrl),
})

export function jsonSchedule(schedule: Schedule) {
  const { id, name, route, cycleDays, cycles, entries } = schedule
  return {
    id,
    name,
    route,
    cycleDays,
    cycles,
    entries: entries.map(({ days, what, medicines }) => ({ days, what, medicines })),
    words: derivePattern(schedule).words,
  }
}

/** JSON as it is sent: readable, the same bytes each time. */
export const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
