import { findSentence } from './find-sentence.ts'

/** What stands beside one sentence. */
export interface MarginNote {
  /** The element to place. */
  element: HTMLElement
  /** Words to look for, the likeliest first. */
  sentences: readonly string[]
}

/** How much room a note leaves above the next, in px. */
const GAP = 8

/**
 * Puts each note beside the words that it is about, and marks the words. The page's own elements are not touched: the mark is a CSS
 * highlight named "preview". Notes that would cover each other are let down. Returns the notes whose words are not on the page.
 */
export function placeNotes(root: Element, notes: readonly MarginNote[]): MarginNote[] {
  const nodes = textNodes(root)
  const pieces = nodes.map((node) => node.data)
  const found: { note: MarginNote; range: Range; top: number }[] = []
  const lost: MarginNote[] = []
  for (const note of notes) {
    const place = note.sentences.map((sentence) => findSentence(pieces, sentence)).find((one) => one !== undefined)
    if (!place) {
      lost.push(note)
      continue
    }
    const range = new Range()
    range.setStart(nodes[place.start.piece]!, place.start.offset)
    range.setEnd(nodes[place.end.piece]!, place.end.offset)
    found.push({ note, range, top: range.getBoundingClientRect().top + scrollY })
  }
  CSS.highlights.set('preview', new Highlight(...found.map(({ range }) => range)))
  let below = 0
  for (const { note, top } of found.sort((a, b) => a.top - b.top)) {
    const at = Math.max(top, below)
    note.element.style.top = `${at}px`
    below = at + note.element.offsetHeight + GAP
  }
  return lost
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
  return nodes
}
