import type { HelpTierId } from '../model/help-tiers.ts'
import { MADE_SECTIONS } from '../model/section-kinds.ts'
import { escapeText } from '../model/escape-text.ts'
import type { MedicineJson, SideEffectJson, TreatmentJson } from './json-shapes.ts'

/** A page as headings and prose in reading order: what its plain-text and Markdown forms are made from. */
export interface Outline {
  title: string
  /** Address of the page for readers. */
  url: string
  summary: string
  /** What a draft says of itself; null when it is checked. */
  notice: string | null
  blocks: Block[]
  /** Last lines: version, days, licence. */
  about: string[]
}

export type Block = { kind: 'heading'; level: 2 | 3 | 4; text: string } | { kind: 'prose'; html: string }

export const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text })
export const prose = (html: string): Block[] =>
  html.trim() === ''
    ? []
    : [{ kind: 'prose', html: /^\s*<(?:p|ul|ol|h[1-6]|table|blockquote|div)\b/.test(html) ? html : `<p>${html}</p>` }]
/** A list of plain words; nothing where it is empty. */
export const list = (items: readonly string[]): Block[] =>
  prose(items.length > 0 ? `<ul>${items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>` : '')

type Page = MedicineJson | SideEffectJson | TreatmentJson

/** What every outline has. */
export function outlineHead(page: Page, title: string): Omit<Outline, 'blocks'> {
  const { status, version, lastChanged, publisher, licence, url, review } = page
  return {
    title,
    url,
    summary: page.summary,
    notice: page.notice,
    about: [
      `From ${url}`,
      `${status === 'draft' ? 'Draft' : `Checked ${review.checkedOn} by ${review.checkedBy.map(({ name, role }) => `${name}, ${role}`).join('; ')}`}. Version ${version}, last changed ${lastChanged}.`,
      `Text: ${licence}. Name the source: ${publisher}.`,
    ],
  }
}

/** The cards of "When to get help", with what belongs under them. */
export function helpBlocks({ help }: Pick<Page, 'help'>): Block[] {
  return help.length > 0 ? [heading(2, MADE_SECTIONS.help.heading), ...help.flatMap(cardBlocks)] : []
}

/** A card in words. Its heading says what its tier is and what its label says. */
export function cardBlocks({
  tier: _,
  label: __,
  heading: what,
  lines,
  last,
  ...others
}: Page['help'][number]): Block[] {
  others satisfies Record<string, never>
  return [
    heading(3, what),
    ...list(lines.map(({ words }) => words)),
    ...last.flatMap((words) => prose(escapeText(words))),
  ]
}

export const partBlocks = (parts: readonly { heading: string; html: string }[], level: 3 | 4 = 3): Block[] =>
  parts.flatMap((part) => [heading(level, part.heading), ...prose(part.html)])

/** What to do about an effect whose tier is emergency or urgent, with the cases of that tier, as the page says it beside the effect. */
export function actBlocks(effect: { tier: HelpTierId; help: readonly string[] }, cards: Page['help']): Block[] {
  const card = cards.find(({ tier }) => tier === effect.tier)
  if (!card || card.tier === 'team') return []
  const cases = card.lines.filter(({ id }) => effect.help.includes(id)).map(({ words }) => words)
  return prose(`<strong>${escapeText(card.heading)}</strong> ${escapeText(cases.join('; '))}.`)
}

/** When an effect starts, how long it lasts and its own figure. */
export function whenBlocks({
  starts,
  lasts,
  chance,
}: {
  starts: string | null
  lasts: string | null
  chance: string | null
}): Block[] {
  return list(
    [starts && `Starts: ${starts}`, lasts && `Lasts: ${lasts}`, chance && `How many people: ${chance}`].filter(
      (row) => row !== null,
    ),
  )
}

export const sourceBlocks = ({ sources }: Pick<Page, 'sources'>): Block[] => [
  heading(2, 'Sources'),
  ...prose(
    `<ul>${sources.map(({ title, publisher, url, accessed }) => `<li><a href="${escapeText(url)}">${escapeText(title)}</a>. ${escapeText(publisher)}. Read ${accessed}.</li>`).join('')}</ul>`,
  ),
]
