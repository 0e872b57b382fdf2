import type { HelpCardView } from './help-card-view.ts'
import { helpMarkup } from './help-markup.ts'
import type { MakeElement } from './element-maker.ts'

/** What somebody is told at once who writes of an emergency in a comment. */
export interface HelpNotice {
  cards: HelpCardView[]
  /** Somebody to talk to at any hour, where the comment speaks of self-harm. */
  helplines: { name: string; phone: string }[]
}

/** The notice as HTML: first of all that nobody reads a comment at once. */
export function noticeMarkup<N>(
  { cards, helplines }: HelpNotice,
  make: MakeElement<N>,
  place: Parameters<typeof helpMarkup>[2],
): N[] {
  const numbers = helplines.flatMap(({ name, phone }, at) => [
    `${at > 0 ? '; ' : ''}${name}, `,
    make('a', { href: `tel:${phone.replace(/\D/g, '')}` }, phone),
  ])
  return [
    make('p', {}, make('strong', {}, 'We do not read comments at once. If this is happening to you, get help now.')),
    helpMarkup(cards, make, place),
    ...(numbers.length > 0 ? [make('p', {}, 'You can talk to somebody now: ', ...numbers, '.')] : []),
  ]
}
