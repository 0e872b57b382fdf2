import { unbroken } from '../../lib/derive/help/element-maker.ts'
import { makeElement } from './make-element.ts'

/** Text in which "24-hour" never breaks over two lines. */
export function Unbroken({ text }: { text: string }) {
  return <>{...unbroken(text, makeElement)}</>
}
