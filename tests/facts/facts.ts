import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { deriveHelpCards } from '../../lib/derive/help/card-lines.ts'
import type { LibraryIndex } from '../../lib/derive/library-index.ts'
import { effectsOf } from '../../lib/derive/medicine-cards.ts'
import { adverseEffects, type Monograph } from '../../lib/model/monograph.ts'

/** One fact of an official text, written down before the page was read: where the page has to say it, and in which words at least. */
export type Fact = { id: string; source: string } & (
  { where: 'band'; effect: string; band: string; fact?: string } | { where: string; says: string; fact: string }
)

/** The facts of a medicine; they stand beside this file, one list a medicine. */
export function factsOf(slug: string, folder = import.meta.dirname): Fact[] {
  const { facts } = parse(readFileSync(join(folder, `${slug}.yaml`), 'utf8')) as { facts: Fact[] }
  return facts
}

/** The facts that a medicine's page does not hold, each as one line. */
export function missedFacts(medicine: Monograph, facts: readonly Fact[], index: LibraryIndex): string[] {
  const bands = new Map(adverseEffects(medicine).map(({ effect, band }) => [effect, band as string]))
  const texts = textsOf(medicine, index)
  return facts.flatMap((fact) => {
    if (!('says' in fact)) {
      const band = bands.get(fact.effect)
      return band === fact.band
        ? []
        : [`${fact.id}: ${fact.effect} in the band ${fact.band} (${fact.source}), found ${band ?? 'nothing'}`]
    }
    const text = fact.where === 'any' ? [...texts.values()].join('\n') : (texts.get(fact.where) ?? '')
    return new RegExp(fact.says, 'i').test(text)
      ? []
      : [`${fact.id}: ${fact.fact} (${fact.source}), looked for /${fact.says}/ in ${fact.where}`]
  })
}

/** What the page says, by section: the cards under "get-help", effects under "side-effects". */
function textsOf(medicine: Monograph, index: LibraryIndex): ReadonlyMap<string, string> {
  const texts = new Map<string, string>([['summary', medicine.summary]])
  for (const section of medicine.sections) {
    const pieces = (() => {
      switch (section.shape) {
        case 'prose':
          return [section.content.text, ...section.parts.flatMap(({ heading, content }) => [heading, content.text])]
        case 'list':
          return [section.lead?.text ?? '', ...section.items.map(({ text }) => text)]
        case 'administration':
          return [
            section.content.text,
            ...[...section.routes, ...section.parts].flatMap(({ heading, content }) => [heading, content.text]),
          ]
        case 'side-effects':
          return [
            section.content.text,
            ...section.bands.flatMap(({ effects }) =>
              effects.flatMap((one) => {
                const known = index.sideEffect.get(one.effect)
                return [
                  one.name,
                  one.own?.text ?? known?.summary ?? '',
                  one.says ?? '',
                  one.starts ?? '',
                  one.lasts ?? '',
                  one.chance ?? '',
                  one.with ?? '',
                  known?.medical.join(', ') ?? '',
                ]
              }),
            ),
          ]
        case 'links':
          return section.references.map(({ title, what }) => `${title}: ${what}`)
        default: {
          const never: never = section
          return [never]
        }
      }
    })()
    texts.set(section.id, pieces.join('\n'))
  }
  const cards = deriveHelpCards(effectsOf(medicine, index), index.help).flatMap(({ lines }) =>
    lines.map(({ words }) => words),
  )
  const own = [...medicine.help, ...medicine.doNotTakeMore].flatMap((id) => index.help.get(id)?.words ?? [])
  const flags = index.library.helpRules.flags
    .filter(({ flag }) => medicine.flags.includes(flag))
    .flatMap(({ lines }) => lines)
  const constant = index.library.helpRules.constant
  texts.set(
    'get-help',
    [...cards, ...own, ...[...flags, ...constant].flatMap((id) => index.help.get(id)?.words ?? [])].join('\n'),
  )
  return texts
}
