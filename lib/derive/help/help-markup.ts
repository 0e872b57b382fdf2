import { ADVICE_LINE, helpTier } from '../../model/help-tiers.ts'
import { bulletsOf, type HelpCardView } from './help-card-view.ts'
import { type MakeElement, unbroken } from './element-maker.ts'
import type { EffectAct } from './effect-act.ts'

/** Where cards stand on a page. */
interface CardPlace {
  /** Level of their headings. */
  level: 2 | 3
  /** False where the page may have cards of its own already: those have the ids that others link to, and are landmarks. */
  isOwn: boolean
}

/** The cards of "When to get help" as HTML, the same wherever they are shown; the rule thickens with the tier. */
export function helpMarkup<N>(
  cards: readonly HelpCardView[],
  make: MakeElement<N>,
  { level, isOwn }: CardPlace = { level: 3, isOwn: true },
): N {
  return make('div', { class: 'help' }, ...cards.map((card) => cardMarkup(card, make, { level, isOwn })))
}

function cardMarkup<N>(card: HelpCardView, make: MakeElement<N>, { level, isOwn }: CardPlace): N {
  const { tier, label, heading, lines, hasNumber, last, ...others } = card
  others satisfies Record<string, never>
  const { anchor } = helpTier(tier)
  const bullets = bulletsOf({ tier, lines }).map(({ lead, lines: said }) =>
    make('li', {}, ...(lead ? [make('b', {}, `${lead}: `)] : []), said.join('; ')),
  )
  return make(
    'section',
    { class: tier, ...(isOwn ? { id: anchor, 'aria-labelledby': `${anchor}-h` } : {}) },
    make(
      `h${level}`,
      isOwn ? { id: `${anchor}-h` } : {},
      make('span', { class: 'tier' }, label),
      ' ',
      ...unbroken(heading, make),
    ),
    make('ul', {}, ...bullets),
    ...(hasNumber ? [numberMarkup(make)] : []),
    ...last.map((words) => make('p', { class: 'after' }, words)),
  )
}

/** The place of the reader's own number, which a script fills in on their device. */
function numberMarkup<N>(make: MakeElement<N>): N {
  return make(
    'advice-line',
    { class: 'my-line' },
    make('span', { class: 'label' }, ADVICE_LINE.label),
    make('span', { class: 'acts' }, ADVICE_LINE.hint),
  )
}

const ACT_WORDS = { emergency: 'Emergency:', urgent: 'Urgent:' } as const

/** What to do about an effect, and when: the tier's word, a link to its card, and the words of the card that belong to this effect. */
export function actMarkup<N>({ tier, when }: EffectAct, make: MakeElement<N>, page = ''): N {
  const { anchor, act } = helpTier(tier)
  return make(
    'p',
    { class: 'act' },
    make('strong', {}, ACT_WORDS[tier]),
    ' ',
    make('a', { href: `${page}#${anchor}` }, act),
    ` if ${when}.`,
  )
}
