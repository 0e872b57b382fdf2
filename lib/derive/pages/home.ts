import { sideEffectPath, medicinesPath } from '../../paths.ts'
import { deriveAtoZ } from '../a-to-z.ts'
import type { LibraryIndex } from '../library-index.ts'
import { glossOf } from '../gloss.ts'

/** What home shows. */
export type Home = ReturnType<typeof deriveHome>

/** What home shows of the library. */
export function deriveHome(index: LibraryIndex) {
  const { medicines, sideEffects } = index.library
  const byBringers = [...sideEffects].sort(
    (a, b) => (index.bringers.get(b.slug)?.length ?? 0) - (index.bringers.get(a.slug)?.length ?? 0),
  )
  const named = byBringers.filter((effect) => effect.medical[0])
  return {
    counts: { medicines: medicines.length, effects: sideEffects.length },
    letters: deriveAtoZ(medicines)
      .filter(({ letter }) => letter !== '#')
      .map(({ letter, entries }) =>
        entries.length > 0 ? { letter, href: `${medicinesPath}#${letter.toLowerCase()}` } : { letter },
      ),
    effects: byBringers.slice(0, 12).map(({ slug, name, medical }) => ({
      href: sideEffectPath(slug),
      plain: name.charAt(0).toLowerCase() + name.slice(1),
      ...glossed(medical, name),
    })),
    specimen: ['sore-mouth', 'numb-or-tingling-hands-and-feet', 'hair-loss', 'tiredness'].flatMap((slug) => {
      const effect = index.sideEffect.get(slug) ?? named.shift()
      return effect?.medical[0]
        ? [{ medical: effect.medical[0], plain: effect.name.charAt(0).toLowerCase() + effect.name.slice(1) }]
        : []
    }),
    tries: [
      medicines[0]?.name,
      medicines.flatMap((one) => one.brands)[0],
      sideEffects.find((effect) => effect.slug === 'feeling-or-being-sick')?.medical[0],
    ].flatMap((words) => words ?? []),
    urgentText: `Call your hospital's 24-hour advice line now if ${index.help.get('temperature')?.words ?? 'you have a high temperature'}. Call if ${index.help.get('suddenly-unwell')?.words ?? 'you feel suddenly unwell'}.`,
    totals: [
      { number: medicines.length, label: medicines.length === 1 ? 'medicine written' : 'medicines written' },
      {
        number: medicines.filter((medicine) => medicine.review.status === 'checked').length,
        label: 'checked by a clinician so far',
      },
    ],
  }
}

function glossed(medical: readonly string[], name: string): { medical?: string } {
  const word = glossOf(medical, name)?.split(', ')[0]
  return word ? { medical: word } : {}
}
