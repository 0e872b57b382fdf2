import { FREQUENCY_BANDS } from '../../model/frequency-bands.ts'
import type { SideEffect } from '../../model/side-effect.ts'
import { sectionPath } from '../../paths.ts'
import { deriveHelpCards } from '../help/card-lines.ts'
import { bringersByBand, type LibraryIndex } from '../library-index.ts'

/** Everything that a side effect's page shows beyond its own text. */
export function deriveSideEffectPage(effect: SideEffect, index: LibraryIndex) {
  const bands = bringersByBand(index, effect.slug).map(({ band, bringers }) => ({
    id: `band-${band}`,
    band: {
      ...FREQUENCY_BANDS.find((one) => one.id === band)!,
      rest: band === 'unknown' ? 'how many people get it with these medicines' : 'get it with each of these medicines',
    },
    medicines: bringers.map(({ medicine, adverse }) => ({
      href: sectionPath(medicine.slug, effect.slug),
      plain: medicine.name,
      ...(adverse.name === effect.name
        ? {}
        : { medical: `listed as ${adverse.name.charAt(0).toLowerCase()}${adverse.name.slice(1)}` }),
    })),
  }))
  return {
    cards: deriveHelpCards([{ effect, adverse: { addedHelp: [], lowered: null } }], index.help),
    bands,
    contents: [
      ...(effect.help.length > 0 ? [{ id: 'get-help', label: 'When to call' }] : []),
      { id: 'notice', label: 'What you may notice' },
      { id: 'do', label: 'What you can do' },
      { id: 'team', label: 'What your team can do' },
      ...(bands.length > 0 ? [{ id: 'medicines', label: 'Medicines that list it' }] : []),
      { id: 'share', label: 'Share this page' },
      { id: 'about', label: 'About this page' },
    ],
  }
}
