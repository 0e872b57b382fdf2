import { EFFECT_GROUP_IDS, type EffectGroupId } from '../model/effect-groups.ts'
import { FREQUENCY_BANDS, type FrequencyBandId } from '../model/frequency-bands.ts'
import { HELP_TIERS, highestTier, type HelpTierId, tierRank } from '../model/help-tiers.ts'
import type { AdverseEffect } from '../model/monograph.ts'
import type { DocumentSection, ListItem } from '../parse/document.ts'
import type { ContentNames } from './context.ts'
import { closest, type IssueList } from './issues.ts'
import { validateSeriousWords, validateTierWords } from './serious-words.ts'

const DETAIL_KEYS = [
  'starts',
  'lasts',
  'chance',
  'days',
  'with',
  'help',
  'row',
  'says',
  'group',
  'tier',
  'because',
  'source',
] as const
type DetailKey = (typeof DETAIL_KEYS)[number]

/** What the check of a medicine needs to know of a side effect's own file. */
export interface KnownEffect {
  tier: HelpTierId
  help: readonly string[]
}

/** What a band's heading says, whatever the order of its words: "1 to 10 in every 100 people" and "1 to 10 people in every 100" are one. */
function gistOf(heading: string): string {
  return heading
    .replace(/\b(?:people|person|in|every|each|of)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Reads the bands under "## Side effects": every line an effect that exists, each effect once, serious words with a tier. */
export function validateBands(
  section: DocumentSection,
  known: ReadonlyMap<string, KnownEffect>,
  names: ContentNames,
  issues: IssueList,
): { band: FrequencyBandId; effects: AdverseEffect[] }[] {
  const bands: { band: FrequencyBandId; effects: AdverseEffect[] }[] = []
  const seen = new Map<string, { line: number; band: FrequencyBandId }>()
  let furthest = -1
  for (const part of section.parts) {
    const exact = FREQUENCY_BANDS.findIndex((band) => band.heading === part.heading)
    const meant =
      exact === -1
        ? closest(
            gistOf(part.heading),
            FREQUENCY_BANDS.map(({ heading }) => gistOf(heading)),
          )
        : undefined
    const index = exact === -1 ? FREQUENCY_BANDS.findIndex(({ heading }) => gistOf(heading) === meant) : exact
    const band = FREQUENCY_BANDS[index]
    if (exact === -1)
      issues.error(
        'unknown-band',
        part.at,
        `the band "${part.heading}"`,
        FREQUENCY_BANDS.map((one) => `"${one.heading}"`).join(', '),
        band ? `Did you mean "### ${band.heading}"?` : 'Use one of the 4 headings.',
      )
    if (!band) continue
    if (index <= furthest)
      issues.error(
        'band-order',
        part.at,
        `"### ${band.heading}" here`,
        'each band once, the largest number first',
        'Move it to its place, or join the two.',
      )
    furthest = Math.max(furthest, index)
    if (part.besideList.before ?? part.besideList.after)
      issues.error(
        'text-beside-list',
        (part.besideList.before ?? part.besideList.after)!,
        `text beside the list under "### ${band.heading}"`,
        'the list of effects and nothing else',
        'Move it to the effect that it belongs to, or above the bands: it would not be on the page.',
      )
    if (part.items.length === 0)
      issues.error(
        'empty-band',
        part.at,
        `no effects under "### ${band.heading}"`,
        'a list of effects',
        'Add the effects, or delete the heading.',
      )
    const effects: AdverseEffect[] = []
    for (const item of part.items) {
      const effect = readEffect(item, band.id, known, names, issues)
      if (!effect) continue
      const before = seen.get(effect.effect)
      if (before) {
        const where =
          before.band === band.id ? `also on line ${before.line}` : `also on line ${before.line}, in another band`
        issues.error(
          before.band === band.id ? 'effect-twice' : 'effect-in-two-bands',
          item.at,
          `"${effect.effect}", ${where}`,
          'each effect once, in the band with the most people',
          'Delete one of the two, and keep what it says in the other.',
        )
        continue
      }
      seen.set(effect.effect, { line: item.at.line, band: band.id })
      effects.push(effect)
    }
    bands.push({ band: band.id, effects })
  }
  if (section.parts.length === 0)
    issues.error(
      'missing-band',
      section.at,
      'no bands',
      'at least one band of side effects',
      `Add "### ${FREQUENCY_BANDS[0].heading}" with a list.`,
    )
  return bands
}

function readEffect(
  item: ListItem,
  band: FrequencyBandId,
  known: ReadonlyMap<string, KnownEffect>,
  names: ContentNames,
  issues: IssueList,
): AdverseEffect | undefined {
  const slug = item.link && /^\.\.\/side-effects\/([^/#]+)\.md$/.exec(item.link.href)?.[1]
  if (!slug || !item.link?.words.trim()) {
    issues.error(
      'effect-line',
      item.at,
      `"${item.content.text.slice(0, 50) || `[](${item.link?.href ?? ''})`}"`,
      'a line that starts with a link: - [Name](../side-effects/name.md): text',
      'Link the name to its file in side-effects/.',
    )
    return undefined
  }
  if (hasSwallowed(item, issues)) return undefined // what else it says is the words of two lines
  const usual = known.get(slug)
  if (!usual) return undefined // the broken link has been reported
  const details = readDetails(item, issues)
  const sourceOf = (value: string | undefined) =>
    value
      ? value
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean)
      : []
  const addedHelp = sourceOf(details.help?.value)
  for (const id of addedHelp)
    if (!names.help.has(id))
      issues.error(
        'unknown-help',
        details.help!.at,
        `the help line "${id}"`,
        'an id from help.md',
        suggestion(id, [...names.help.keys()]),
      )
  const lowered = readLowered(details, usual, issues)
  if (lowered && !hasLineOf(lowered.tier, [...usual.help, ...addedHelp], names))
    issues.error(
      'tier-without-line',
      details.tier!.at,
      `tier: ${lowered.tier}, and no help line of that tier`,
      'a line that tells the reader when to get help',
      'Add a line of that tier from help.md with "help: …": without it the effect stands in no card.',
    )
  const tier =
    lowered?.tier ??
    addedHelp.reduce<HelpTierId>((tier, id) => highestTier(tier, names.help.get(id)?.tier ?? 'self'), usual.tier)
  if (item.rest) {
    validateSeriousWords(item.rest.text, tier, item.at, issues)
    validateTierWords(item.rest.text, tier, item.at, issues)
  }
  return {
    effect: slug,
    name: item.link.words,
    band,
    own: item.rest,
    starts: details.starts?.value ?? null,
    lasts: details.lasts?.value ?? null,
    chance: details.chance?.value ?? null,
    addedHelp,
    lowered,
    row: readRow(details, [...usual.help, ...addedHelp], names, issues),
    says: details.says?.value ?? null,
    group: readGroup(details, issues),
    with: details.with?.value ?? null,
    days: readDays(details, issues),
    sources: sourceOf(details.source?.value),
  }
}

/** The help line that the effect's row stands for: one of the effect's own, so that a row never sends somebody to a line that its card lacks. */
function readRow(details: Details, own: readonly string[], names: ContentNames, issues: IssueList): string | null {
  const id = details.row?.value ?? null
  if (id !== null && !own.includes(id))
    issues.error(
      'row-line',
      details.row!.at,
      names.help.has(id) ? `"row: ${id}", a line that this effect does not have` : `the help line "${id}"`,
      `one of this effect's help lines: ${own.join(', ')}`,
      names.help.has(id) ? `Add it with "help: ${id}", or name another line.` : suggestion(id, own),
    )
  if (details.says && id === null && own.length === 0)
    issues.error(
      'row-line',
      details.says.at,
      '"says:" on an effect without help lines',
      'words after the effect’s name, or a help line',
      'Move the words into the text after the name.',
    )
  return id
}

function readGroup(details: Details, issues: IssueList): EffectGroupId | null {
  if (!details.group) return null
  const group = EFFECT_GROUP_IDS.find((id) => id === details.group!.value)
  if (!group)
    issues.error(
      'effect-group',
      details.group.at,
      `"group: ${details.group.value}"`,
      `one of: ${EFFECT_GROUP_IDS.join(', ')}`,
      suggestion(details.group.value, EFFECT_GROUP_IDS),
    )
  return group ?? null
}

function readDays(details: Details, issues: IssueList): AdverseEffect['days'] {
  if (!details.days) return null
  const match = /^(\d{1,3})(?:\s*(?:-|to)\s*(\d{1,3}))?$/.exec(details.days.value)
  const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])]
  if (match && from >= 1 && to >= from) return { from, to }
  issues.error(
    'effect-days',
    details.days.at,
    `"days: ${details.days.value}"`,
    'days counted from the treatment day, which is day 1, such as 3-7',
    'Write the first and the last day as numbers, or say it in words with "starts:" and "lasts:".',
  )
  return null
}

/** An effect or a detail that stands in the words of the line above it is not an effect or a detail to a reader: its card lines are gone. */
function hasSwallowed(item: ListItem, issues: IssueList): boolean {
  const before = issues.issues.length
  for (const { words, href, at } of item.swallowed) {
    if (href?.includes('../side-effects/'))
      issues.error(
        'swallowed-effect',
        at,
        `the effect "${words}" inside the line of "${item.link?.words}"`,
        'each effect on a line of its own, with its own "- "',
        `Begin a new line with a hyphen and a space: - [${words}](${href}): text. As it is, "${words}" would not be in the list, and its help lines would be in no card.`,
      )
    const key = href === null && DETAIL_KEYS.find((one) => one === words)
    if (key)
      issues.error(
        'swallowed-detail',
        at,
        `"${key}:" inside the words of "${item.link?.words}"`,
        `"${key}:" on a line of its own below the effect`,
        `Begin a new line with two spaces, a hyphen and a space: "  - ${key}: …". If it is no detail, leave out the colon.`,
      )
  }
  return issues.issues.length > before
}

type Details = Partial<Record<DetailKey, ListItem['details'][number]>>

function readDetails(item: ListItem, issues: IssueList): Details {
  const details: Details = {}
  for (const at of item.stray)
    issues.error(
      'effect-detail',
      at,
      'a line under an effect that is not a detail',
      `one of ${DETAIL_KEYS.join(', ')}, with a colon`,
      'Move its words into the text after the effect’s name.',
    )
  for (const detail of item.details) {
    const key = DETAIL_KEYS.find((one) => one === detail.key)
    if (!key)
      issues.error(
        'effect-detail',
        detail.at,
        `the detail "${detail.key}:"`,
        DETAIL_KEYS.join(', '),
        suggestion(detail.key, DETAIL_KEYS),
      )
    else if (details[key])
      issues.error('effect-detail', detail.at, `"${key}:" twice`, 'each detail once', 'Join the two.')
    else if (detail.value === '')
      issues.error(
        'effect-detail',
        detail.at,
        `"${key}:" without words`,
        'words after the colon',
        'Fill it in, or delete the line.',
      )
    else details[key] = detail
  }
  return details
}

function hasLineOf(tier: HelpTierId, ids: readonly string[], names: ContentNames): boolean {
  return tier === 'self' || ids.some((id) => names.help.get(id)?.tier === tier)
}

function readLowered(details: Details, usual: KnownEffect, issues: IssueList): AdverseEffect['lowered'] {
  if (!details.tier) {
    if (details.because)
      issues.error(
        'effect-detail',
        details.because.at,
        '"because:" alone',
        '"tier:" above it',
        'Add the lower tier, or delete the line.',
      )
    return null
  }
  const tier = HELP_TIERS.find((one) => one.id === details.tier!.value)?.id
  if (!tier) {
    issues.error(
      'unknown-tier',
      details.tier.at,
      `the tier "${details.tier.value}"`,
      'emergency, urgent, team or self',
      suggestion(
        details.tier.value,
        HELP_TIERS.map((one) => one.id),
      ),
    )
    return null
  }
  if (tierRank(tier) <= tierRank(usual.tier)) {
    issues.error(
      'tier-not-lower',
      details.tier.at,
      `tier: ${tier}`,
      `a tier below the usual one (${usual.tier})`,
      'To raise a tier, add ids from help.md with "help:".',
    )
    return null
  }
  if (!details.because) {
    issues.error(
      'tier-lowered-without-reason',
      details.tier.at,
      `tier: ${tier}, where "${usual.tier}" is usual`,
      'a reason',
      'Add a line "because: …", or delete the tier.',
    )
    return null
  }
  return { tier, because: details.because.value }
}

function suggestion(word: string, known: readonly string[]): string {
  const meant = closest(word, known)
  return meant ? `Did you mean "${meant}"?` : 'Look it up in the editor’s guide.'
}
