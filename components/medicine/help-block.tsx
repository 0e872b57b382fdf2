import type { HelpBlock } from '../../lib/derive/help/help-block-view.ts'
import { type BlockPlace, helpBlockMarkup } from '../../lib/derive/help/help-block-markup.ts'
import { makeElement } from '../ui/make-element.ts'

interface HelpBlockViewProps {
  block: HelpBlock
  isDraft: boolean
  place?: BlockPlace
  /** The ward that a reader typed on this device. */
  unit?: string
}

/** "When to call": the number, what the cards say aloud, and every other sign. */
export function HelpBlockView({ block, isDraft, place = 'page', unit }: HelpBlockViewProps) {
  return <>{helpBlockMarkup(block, isDraft, keyed(), place, unit)}</>
}

/** React asks for a key in a list: each element gets its number. */
function keyed(): typeof makeElement {
  let count = 0
  return (tag, attributes, ...children) => makeElement(tag, { ...attributes, key: String(count++) }, ...children)
}
