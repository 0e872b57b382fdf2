import { actMarkup } from '../../lib/derive/help/help-markup.ts'
import type { EffectAct } from '../../lib/derive/help/effect-act.ts'
import { makeElement } from '../ui/make-element.ts'

/** What to do about an effect, and when, with a link to its card on the same page. */
export function ActLine({ act }: { act: EffectAct }) {
  return actMarkup(act, makeElement)
}
