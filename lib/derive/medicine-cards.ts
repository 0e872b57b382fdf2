import { adverseEffects, type Monograph } from '../model/monograph.ts'
import { deriveHelpBlock, type HelpBlock } from './help/help-block-view.ts'
import { linesBeside } from './help/page-lines.ts'
import type { HelpCardView } from './help/help-card-view.ts'
import { type CardLine, deriveHelpCards } from './help/card-lines.ts'
import type { LibraryIndex } from './library-index.ts'

/** All lines of a medicine's cards: those of its effects, and those that hold for it whatever they say. */
export function medicineCards(medicine: Monograph, index: LibraryIndex): HelpCardView<CardLine>[] {
  return deriveHelpCards(effectsOf(medicine, index), index.help, linesBeside(medicine, index.library.helpRules))
}

/** "When to call" of a medicine: what its card says aloud, and every other sign. */
export function medicineHelpBlock(medicine: Monograph, index: LibraryIndex): HelpBlock {
  return deriveHelpBlock(
    medicine.name,
    medicineCards(medicine, index),
    medicine,
    index.library.helpRules,
    (id) => index.help.get(id)?.words,
  )
}

/** The effects of a medicine with their own files. */
export function effectsOf(medicine: Monograph, index: LibraryIndex) {
  return adverseEffects(medicine).flatMap((adverse) => {
    const effect = index.sideEffect.get(adverse.effect)
    return effect ? [{ effect, adverse }] : []
  })
}
