import { type HelpCardView, helpCards } from '../../lib/derive/help/help-card-view.ts'
import { actMarkup, helpMarkup } from '../../lib/derive/help/help-markup.ts'
import type { SearchIndex } from '../../lib/derive/search/open-search-index.ts'
import { type SearchHit, searchNames } from '../../lib/derive/search/search-names.ts'
import { hrefOf, kindHeading } from '../../lib/derive/search/search-kinds.ts'
import { deriveAct, deriveListed, deriveSections } from '../../lib/derive/search/search-sections.ts'
import { formatCount, formatElsewhere, formatReason, formatWarning } from '../../lib/derive/search/search-words.ts'
import { medicinesPath, searchFor, sideEffectsPath } from '../../lib/paths.ts'
import { h } from './dom-element.ts'
import { elsewhereSections } from './elsewhere-view.ts'
import { loadNames } from './names-index.ts'
import { listPassages } from './passages-view.ts'
import { searchText } from './text-search.ts'

const MOST = 24
/** Parts of pages that are printed. */
const PASSAGES = 6
/** Marks what was found, which makes way for what is found next. */
const FOUND = 'data-found'
/** Letters of the search that are printed. */
const SHOWN = 80

/** Puts the results of a search in the place of the lists of all names. Text is only ever text: nothing that was typed becomes markup. */
export async function showResults(place: HTMLElement, query: string): Promise<void> {
  const words = query.trim()
  for (const old of place.querySelectorAll(`:scope > [${FOUND}]`)) old.remove()
  showLists(place, true)
  if (!words)
    return say('Type the name of a medicine, a side effect or any word your team used. Or choose from the lists.')
  const index = await loadNames()
  const answer = searchNames(index, words, MOST)
  const { hits, meant, help, elsewhere, isElsewhere } = answer
  showLists(place, hits.length === 0 && !isElsewhere)
  const warning = formatWarning(answer)
  const shown = h('bdi', {}, words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words)
  const without = isElsewhere ? elsewhere : []
  const heading = without[0] ? [`${without[0].entry.name} has no page here yet`] : ['Search results for ', shown]
  const h1 = document.querySelector('h1')
  h1?.replaceChildren(...heading)
  if (h1) document.title = document.title.replace(/^[^–]*/, `${h1.textContent} `)
  const sections = deriveSections(hits)
  const last = section(hits.length > 0 ? 'Not what you need?' : 'What you can try', tips())
  place.prepend(
    ...(help.length > 0
      ? [helpSection(helpCards(help.map(({ tier, words: line }) => ({ tier, words: line, group: null }))))]
      : []),
    ...without.flatMap((hit) => elsewhereSections(index, hit, section)),
    ...sections.map(({ kind, hits: found }) =>
      section(
        kindHeading(kind, found.length),
        h('ol', {}, ...found.map((hit, at) => result(index, hit, at < 2 && hit.score > hits[0]!.score - 1.5))),
      ),
    ),
    ...(isElsewhere || elsewhere.length === 0 ? [] : [section('No page here yet', elsewhereList(elsewhere))]),
    last,
  )
  if (without[0]) say(formatElsewhere(without[0]))
  else if (hits.length === 0)
    say(
      help.length > 0
        ? 'We found no page with this name. When to get help is below.'
        : 'We found no page with this name.',
    )
  else if (meant)
    say(
      `We have no page with exactly this name. Did you mean `,
      h('a', { href: searchFor(meant) }, meant),
      '?',
      warning && ` ${warning}`,
    )
  else say(`${formatCount(sections.flatMap(({ hits: found }) => found))}.`, warning && ` ${warning}`)
  // Passages about words that only look alike are no answer for a medicine that has no page.
  if (!isElsewhere) await showPassages(words, last)
}

/** The lists of all names stand there where nothing was found: below an answer they would bury it. */
function showLists(place: HTMLElement, isShown: boolean): void {
  for (const list of place.querySelectorAll<HTMLElement>(`:scope > :not([${FOUND}])`)) list.hidden = !isShown
}

/** Adds the parts of pages that hold the words, when they have come: names are never kept waiting for them. */
async function showPassages(words: string, before: HTMLElement): Promise<void> {
  const passages = await searchText(words, PASSAGES).catch(() => [])
  if (passages.length > 0 && before.isConnected) before.before(section('Words in our pages', listPassages(passages)))
}

/** Says that the names could not be fetched; the lists below are whole. */
export function showMissing(_place: HTMLElement): void {
  say('The search could not load. All names are in the lists below.')
}

function say(...words: (Node | string)[]): void {
  const status = document.querySelector<HTMLElement>('#search-status')
  status?.replaceChildren(...words)
}

function section(heading: string, ...content: Node[]): HTMLElement {
  const id = `found-${heading.toLowerCase().replace(/[^a-z]+/g, '-')}`
  return h(
    'section',
    { class: 'spread', 'aria-labelledby': id, [FOUND]: '' },
    h('h2', { id }, heading),
    h('div', {}, ...content),
  )
}

function helpSection(cards: readonly HelpCardView[]): HTMLElement {
  const place = section('Get help first', helpMarkup(cards, h, { level: 3, isOwn: false }))
  place.firstElementChild!.className = 'beside-card'
  return place
}

function result(index: SearchIndex, hit: SearchHit, full: boolean): HTMLElement {
  const { entry } = hit
  const item = h('li', { class: 'result' }, h('h3', {}, h('a', { href: hrefOf(entry) }, entry.name)))
  const glosses = entry.words
    .filter(({ why }) => why !== 'everyday')
    .slice(0, 4)
    .map(({ word }) => word)
  if (glosses.length > 0) item.append(h('p', { class: 'gloss' }, glosses.join(', ')))
  item.append(h('p', { class: 'mt-2' }, entry.summary))
  if (entry.kind === 'side-effect') item.append(...effectParts(index, hit, full))
  const near = hit.how === 'slip' || hit.how === 'sound' ? `${hit.term.text} is close to what you typed` : ''
  const why = near && hit.term.why === 'form' ? `${near}. ${formatReason(hit)}` : near || formatReason(hit)
  if (why) item.append(h('p', { class: 'why' }, h('b', {}, 'Why this is here:'), ` ${why}.`))
  return item
}

/** Medicines without a page whose names begin like what was typed. */
function elsewhereList(hits: readonly SearchHit[]): HTMLElement {
  return h(
    'ul',
    {},
    ...hits.map(({ entry }) => h('li', {}, h('a', { href: hrefOf(entry) }, entry.name), `: ${entry.summary}`)),
  )
}

function effectParts(index: SearchIndex, { entry }: SearchHit, full: boolean): HTMLElement[] {
  const act = deriveAct(index, entry)
  const parts: HTMLElement[] = act ? [actMarkup(act, h, hrefOf(entry))] : []
  const count = entry.listed.length
  if (count === 0) return parts
  const words = count === 1 ? '1 medicine lists it' : `${count} medicines list it`
  if (!full) return [...parts, h('p', { class: 'mt-2' }, h('a', { href: `${hrefOf(entry)}#medicines` }, words), '.')]
  const rows = deriveListed(index, entry).map(({ band, medicines }) =>
    h(
      'div',
      {},
      h('dt', {}, band),
      h(
        'dd',
        {},
        ...medicines.flatMap(({ name, href, tier }, at) => [
          at > 0 ? ', ' : '',
          h('a', { href }, name),
          tier ? ` (${tier})` : '',
        ]),
      ),
    ),
  )
  return [...parts, h('p', { class: 'mt-2' }, `${words}:`), h('dl', { class: 'listed' }, ...rows)]
}

function tips(): HTMLElement {
  return h(
    'p',
    {},
    'Try the brand name on the box, or fewer words. You can also look through the ',
    h('a', { href: medicinesPath }, 'medicines A to Z'),
    ' or all ',
    h('a', { href: sideEffectsPath }, 'side effects'),
    '.',
  )
}
