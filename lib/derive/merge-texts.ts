import { listOf } from '../model/word-list.ts'
import { type Monograph, findSection, type ProseSection } from '../model/monograph.ts'
import type { Prose } from '../model/html.ts'
import { sectionKind } from '../model/section-kinds.ts'
import { PRECAUTIONS, type PrecautionId } from '../model/treatment-parts.ts'
import type { Named } from './merge.ts'

/** A text with the medicines that say exactly this. */
export interface SharedText<M, T> {
  medicines: M[]
  text: T
}

/** A precaution with what each medicine says of it. Where they differ there are several texts: the reader gets them all. */
export interface MergedPrecaution {
  id: PrecautionId
  heading: string
  texts: { names: string; slugs: string[]; section: ProseSection }[]
}

/**
 * Texts of several medicines side by side, the same words once. Nothing is shortened and nothing is chosen: to find the
 * "stricter" of two sentences by program could lose one.
 * @param wordsOf what has to be equal for two texts to stand together
 */
export function mergeTexts<M, T>(
  medicines: readonly M[],
  textsOf: (medicine: M) => readonly T[],
  wordsOf: (text: T) => string,
): SharedText<M, T>[] {
  const shared = new Map<string, SharedText<M, T>>()
  for (const medicine of medicines)
    for (const text of textsOf(medicine)) {
      const before = shared.get(wordsOf(text))
      if (!before) shared.set(wordsOf(text), { medicines: [medicine], text })
      else if (!before.medicines.includes(medicine)) before.medicines.push(medicine)
    }
  return [...shared.values()]
}

/**
 * The same texts gathered by who says them: what all say comes first, then what only some say, in the order of the texts.
 * Each text stands once, under the names of exactly those medicines that say it.
 */
export function groupBySayers<M extends Named, T>(
  shared: readonly SharedText<M, T>[],
): { medicines: M[]; texts: T[] }[] {
  const groups = new Map<string, { medicines: M[]; texts: T[] }>()
  for (const { medicines, text } of shared) {
    const key = medicines.map(({ slug }) => slug).join()
    const group = groups.get(key)
    if (group) group.texts.push(text)
    else groups.set(key, { medicines, texts: [text] })
  }
  return [...groups.values()].sort((a, b) => b.medicines.length - a.medicines.length)
}

/** Precautions of several medicines, in the order of their pages. */
export function mergePrecautions(medicines: readonly Monograph[]): MergedPrecaution[] {
  return PRECAUTIONS.flatMap((id) => {
    const texts = mergeTexts(
      medicines,
      (medicine) => [findSection(medicine, id)].filter((section) => section !== undefined),
      wordsOfSection,
    )
    return texts.length > 0
      ? [
          {
            id,
            heading: sectionKind(id).heading,
            texts: texts.map((one) => ({
              names: listOf(one.medicines.map(({ name }) => name)),
              slugs: one.medicines.map(({ slug }) => slug),
              section: one.text,
            })),
          },
        ]
      : []
  })
}

/** The questions of one medicine. */
export function questionsOf(medicine: Monograph): Prose[] {
  return medicine.sections.flatMap((section) =>
    section.shape === 'list' && section.id === 'questions' ? section.items : [],
  )
}

function wordsOfSection(section: ProseSection): string {
  return [section.content.html, ...section.parts.flatMap(({ heading, content }) => [heading, content.html])].join('\n')
}
