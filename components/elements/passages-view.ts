import { h } from './dom-element.ts'
import type { FoundPassage } from './text-search.ts'

/** The parts of pages that hold the words: each leads to the very part, and shows the words around the find. */
export function listPassages(passages: readonly FoundPassage[]): HTMLElement {
  return h('ol', {}, ...passages.map(passage))
}

function passage({ href, page, heading, excerpt }: FoundPassage): HTMLElement {
  const title = heading === page ? page : `${page}: ${heading}`
  const text = excerpt.map(({ words, found }) => (found ? h('mark', {}, words) : words))
  return h('li', { class: 'result' }, h('h3', {}, h('a', { href }, title)), h('p', { class: 'mt-2' }, ...text))
}
