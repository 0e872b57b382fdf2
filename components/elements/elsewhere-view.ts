import { capitalised } from '../../lib/derive/a-to-z.ts'
import { helpCards } from '../../lib/derive/help/help-card-view.ts'
import { helpMarkup } from '../../lib/derive/help/help-markup.ts'
import type { SearchIndex } from '../../lib/derive/search/open-search-index.ts'
import type { SearchHit } from '../../lib/derive/search/search-names.ts'
import { deriveElsewhereLines } from '../../lib/derive/search/search-sections.ts'
import { h } from './dom-element.ts'

/** What the search says of a medicine that has no page: what it is, when to get help, and who else to ask. */
export function elsewhereSections(
  index: SearchIndex,
  { entry }: SearchHit,
  section: (heading: string, ...content: Node[]) => HTMLElement,
): HTMLElement[] {
  const named = (why: string) =>
    entry.words
      .filter((one) => one.why === why)
      .map(({ word }) => word)
      .join(', ')
  const facts = [
    ['What it is', capitalised(entry.summary)],
    ['Type', index.elsewhere[entry.slug]?.[0] ?? ''],
    ['Brand names', named('brand')],
    ['Other names', named('other')],
  ].filter(([, text]) => text)
  const cards = helpCards(deriveElsewhereLines(index, entry).map((line) => ({ ...line, group: null })))
  const known = section(
    `What we know of ${entry.name}`,
    h('dl', { class: 'listed' }, ...facts.map(([term, text]) => h('div', {}, h('dt', {}, term!), h('dd', {}, text!)))),
    h('p', { class: 'mt-2' }, 'This comes from a list of medicines. We have written nothing of our own about it.'),
  )
  const help = section('When to get help, with any cancer medicine', helpMarkup(cards, h, { level: 3, isOwn: false }))
  help.firstElementChild!.className = 'beside-card'
  help.append(h('p', { class: 'after' }, 'Yours may have more: ask your team, and read your alert card.'))
  return [known, help, section('Who else to ask', askElsewhere(index))]
}

function askElsewhere({ helplines }: SearchIndex): HTMLElement {
  return h(
    'ul',
    {},
    h('li', {}, 'Read the leaflet in the box. If you have it in hospital, ask your team for the leaflet.'),
    ...helplines.map(([name, phone, hours]) =>
      h('li', {}, `${name}: `, h('a', { href: `tel:${phone.replaceAll(' ', '')}` }, phone), `, ${hours}`),
    ),
  )
}
