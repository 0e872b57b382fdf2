import { mergeEffects } from '../derive/merge.ts'
import { linesBeside } from '../derive/help/page-lines.ts'
import { adverseEffects, type ChosenLines } from '../model/monograph.ts'
import type { Document } from '../parse/document.ts'
import { validateChosen } from '../validate/medicine-fields.ts'
import type { IssueLists } from './issue-lists.ts'
import type { Validated } from './validate-documents.ts'

/**
 * Holds the lines that a page chose against the cards that it prints. Effects bring lines, and so do flags, too much taken and the constant list:
 * only the cards themselves know them all.
 */
export function checkChosen(
  documents: ReadonlyMap<string, Document>,
  validated: Pick<Validated, 'pages' | 'tables' | 'names'>,
  issues: IssueLists,
): void {
  const { pages, tables, names } = validated
  const medicines = new Map(pages.medicine.map((medicine) => [medicine.slug, medicine]))
  const sideEffect = new Map(pages['side-effect'].map((effect) => [effect.slug, effect]))
  const linesOf = (slugs: readonly string[]): ReadonlySet<string> => {
    const { cards } = mergeEffects(
      slugs.flatMap((slug) => medicines.get(slug) ?? []),
      adverseEffects,
      (medicine) => linesBeside(medicine, tables.helpRules),
      { sideEffect, help: names.help },
    )
    return new Set(cards.flatMap(({ lines }) => lines.flatMap(({ id, covers }) => [id, ...covers])))
  }
  const check = (file: string, chosen: ChosenLines | null, slugs: readonly string[]) => {
    if (chosen) validateChosen(chosen, linesOf(slugs), names, documents.get(file)!.frontMatter, issues.for(file))
  }
  for (const { slug, chosen } of pages.medicine) check(`medicines/${slug}.md`, chosen, [slug])
  for (const { slug, chosen, medicines: parts } of pages.treatment) check(`treatments/${slug}.md`, chosen, parts)
}
