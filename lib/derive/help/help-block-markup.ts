import {
  ADVICE_LINE,
  ANYTHING_ELSE,
  ANYTHING_MILDER,
  CARD_TIER_IDS,
  HELP_AFTER,
  helpTier,
  type HelpTierId,
  NO_MORE_DOSES,
  TEMPERATURE_FIRST,
} from '../../model/help-tiers.ts'
import { DRAFT_NOTICE } from '../../model/review.ts'
import type { HelpBlock } from './help-block-view.ts'
import { type MakeElement, unbroken } from './element-maker.ts'

type Line = { words: string }

/**
 * A page says all of it and opens; a reader's plan has its number in the title; paper has the number inside the card, and its other signs in
 * a place of their own. Plan and paper do not say again below the 24-hour card what the card says of more doses.
 */
export type BlockPlace = 'page' | 'plan' | 'paper'

/**
 * "When to call" as HTML: the number first, then the two cards that are said aloud, then every other 999 sign and every "do not take
 * more" in the open, and all signs by part of the body in a part that opens.
 * @param unit the ward that a reader typed: each card names it
 */
export function helpBlockMarkup<N>(
  block: HelpBlock,
  isDraft: boolean,
  make: MakeElement<N>,
  place: BlockPlace = 'page',
  unit = '',
): N[] {
  const onCard = place === 'page' ? [] : block.urgent.map(({ words }) => words)
  const noMore = block.doNotTakeMore.filter((words) => !onCard.includes(words))
  return [
    ...(place === 'page' ? [make('advice-line', { class: 'slot' }, ...numberWords(make))] : []),
    make(
      'div',
      { class: 'help' },
      ...(isDraft ? [make('p', { class: 'unchecked' }, DRAFT_NOTICE.title)] : []),
      emergencyCard(block, unit, make),
      urgentCard(block, unit, make, place),
      make(
        'section',
        { class: 'team', id: helpTier('team').anchor, 'aria-labelledby': `${helpTier('team').anchor}-h` },
        make('h3', { class: 'tier', id: `${helpTier('team').anchor}-h` }, helpTier('team').label),
        make('p', {}, ANYTHING_MILDER),
      ),
    ),
    make('p', { class: 'after' }, TEMPERATURE_FIRST),
    ...openList(`Other signs with ${block.about}: call 999 or go to A&E now if:`, block.ownMore, 'more-999', make),
    ...openList(
      noMoreIf(place, noMore.length < block.doNotTakeMore.length),
      noMore.map((words) => ({ words })),
      'no-more',
      make,
    ),
    ...(place === 'paper' ? [] : [allSigns(block, make)]),
  ]
}

/** On paper these signs stand in no other list of signs for the line, so it says to call. The official leaflet is not the sheet in hand. */
function noMoreIf(place: BlockPlace, someOnCard: boolean): string {
  const says = place === 'paper' ? "Call now. The maker's leaflet says" : 'The leaflet says'
  return `${says}: do not take more until you have spoken to your line, ${someOnCard ? 'at a sign of the 24-hour card, or if' : 'if'}:`
}

function emergencyCard<N>({ about, constant, own }: HelpBlock, unit: string, make: MakeElement<N>): N {
  const also = make('div', { class: 'own' }, make('p', {}, `With ${about}, also if:`), list(own, make))
  return card(
    'emergency',
    [
      list(constant, make),
      ...(own.length > 0 ? [also] : []),
      ...note(unit && `Say that you are having cancer treatment at ${unit}.`, make),
    ],
    make,
  )
}

function urgentCard<N>({ urgent, doNotTakeMore }: HelpBlock, unit: string, make: MakeElement<N>, place: BlockPlace): N {
  return card(
    'urgent',
    [
      make(
        'advice-line',
        { class: 'my-line', ...(place === 'page' || place === 'plan' ? { plain: '' } : {}) },
        ...numberWords(make),
      ),
      list([...urgent, { words: ANYTHING_ELSE }], make),
      ...(doNotTakeMore.length > 0 ? [make('p', { class: 'then' }, NO_MORE_DOSES)] : []),
      ...note(unit && `Your unit: ${unit}`, make),
      make('p', { class: 'after' }, HELP_AFTER),
    ],
    make,
  )
}

function note<N>(words: string, make: MakeElement<N>): N[] {
  return words ? [make('p', { class: 'after' }, words)] : []
}

function card<N>(tier: Exclude<HelpTierId, 'self'>, body: N[], make: MakeElement<N>): N {
  const { anchor, label, heading } = helpTier(tier)
  return make(
    'section',
    { class: tier, id: anchor, 'aria-labelledby': `${anchor}-h` },
    make('h3', { id: `${anchor}-h` }, make('span', { class: 'tier' }, label), ' ', ...unbroken(heading, make)),
    ...body,
  )
}

function numberWords<N>(make: MakeElement<N>): N[] {
  return [make('span', { class: 'label' }, ADVICE_LINE.label), make('span', { class: 'acts' }, ADVICE_LINE.hint)]
}

function list<N>(lines: readonly Line[], make: MakeElement<N>): N {
  return make('ul', {}, ...lines.map(({ words }) => make('li', {}, words)))
}

function openList<N>(heading: string, lines: readonly Line[], id: string, make: MakeElement<N>): N[] {
  if (lines.length === 0) return []
  return [make('div', { class: 'aloud', id }, make('h3', {}, heading), list(lines, make))]
}

/** Every sign of the page, by part of the body: closed, where a link and print open it. */
function allSigns<N>({ parts, count }: HelpBlock, make: MakeElement<N>): N {
  const inside = parts.flatMap(({ name, lines }) => [make('h3', {}, name), ...byTier(lines, make)])
  return make(
    'details',
    { class: 'opens signs' },
    make('summary', {}, `All ${count} signs, by part of the body`),
    make('div', { class: 'in', id: 'all-signs' }, ...inside),
  )
}

function byTier<N>(lines: HelpBlock['urgent'], make: MakeElement<N>): N[] {
  return CARD_TIER_IDS.flatMap((tier) => {
    const said = lines.filter((line) => line.tier === tier)
    const { heading } = helpTier(tier)
    return said.length === 0
      ? []
      : [make('div', { class: `sign ${tier}` }, make('h4', {}, ...unbroken(heading, make)), list(said, make))]
  })
}
