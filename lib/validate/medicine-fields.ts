import type { HelpTrigger } from '../model/help-tiers.ts'
import type { AdverseEffect, ChosenLines, Monograph } from '../model/monograph.ts'
import { GENERAL_KNOWLEDGE, type Review } from '../model/review.ts'
import type { FrontMatter } from '../parse/front-matter.ts'
import type { KnownEffect } from './adverse-effects.ts'
import type { ContentNames } from './context.ts'
import { closest, type IssueList } from './issues.ts'

type Fields = Pick<
  Monograph,
  | 'help'
  | 'chosen'
  | 'doNotTakeMore'
  | 'contraception'
  | 'breastfeeding'
  | 'missed'
  | 'tooMuch'
  | 'watchAfter'
  | 'routes'
> &
  Pick<Review, 'sources'>

/** Checks the fields of a medicine that name help lines or sources: each id exists, and a chosen line is one that the medicine has. */
export function validateMedicineFields(
  data: Fields,
  effects: readonly AdverseEffect[],
  known: ReadonlyMap<string, KnownEffect>,
  names: ContentNames,
  frontMatter: FrontMatter,
  issues: IssueList,
): void {
  data.help.forEach((id, index) => validateLine(id, ['help', index], names, frontMatter, issues))
  data.doNotTakeMore.forEach((id, index) => validateLine(id, ['doNotTakeMore', index], names, frontMatter, issues))
  const own = linesOf(data.help, effects, known, names)
  if (data.chosen) validateChosen(data.chosen, own, names, frontMatter, issues)
  data.missed.forEach(({ route, rule, hours }, index) => {
    const asks = rule === 'within-hours' || rule === 'until-hours-before'
    if (asks !== (hours !== null))
      issues.error(
        'missed-hours',
        frontMatter.at(['missed', index]),
        asks ? `the rule "${rule}" without hours` : `hours beside the rule "${rule}"`,
        'hours for the rules within-hours and until-hours-before, and for no other',
        asks
          ? 'Add "hours:" with the number that the official text gives.'
          : 'Delete "hours:", or choose the rule that has hours.',
      )
    if (route && !data.routes.includes(route))
      issues.error(
        'missing-route',
        frontMatter.at(['missed', index, 'route']),
        `"${route}", a way that this medicine is not had`,
        `one of: ${data.routes.join(', ')}`,
        'Correct the route, or leave it out where the rule holds for each.',
      )
  })
  validateFieldSources(data, frontMatter, issues)
}

/** Help lines that stand on a medicine's cards: its own, those of its effects, and those that these bring. */
export function linesOf(
  help: readonly string[],
  effects: readonly AdverseEffect[],
  known: ReadonlyMap<string, KnownEffect>,
  names: ContentNames,
): ReadonlySet<string> {
  const ids = [
    ...help,
    ...effects.flatMap(({ effect, addedHelp }) => [...(known.get(effect)?.help ?? []), ...addedHelp]),
  ]
  return new Set(ids.flatMap((id) => [id, ...(names.help.get(id)?.brings ?? [])]))
}

/** Checks the lines that were chosen for the cards of a page. */
export function validateChosen(
  chosen: ChosenLines,
  own: ReadonlySet<string>,
  names: ContentNames,
  frontMatter: FrontMatter,
  issues: IssueList,
): void {
  for (const tier of ['emergency', 'urgent'] as const)
    chosen[tier].forEach((id, index) => {
      const path = ['chosen', tier, index]
      const line = validateLine(id, path, names, frontMatter, issues)
      if (!line) return
      if (line.tier !== tier)
        issues.error(
          'chosen-line',
          frontMatter.at(path),
          `"${id}", a line of the tier ${line.tier}`,
          `a line of the tier ${tier}`,
          'Move it to the list of its tier.',
        )
      else if (!own.has(id))
        issues.error(
          'chosen-line',
          frontMatter.at(path),
          `"${id}", which is no line of this page`,
          'a line of one of its effects, or of its own "help:"',
          `Choose another, or add it with "help: [${id}]" if it holds for this medicine.`,
        )
    })
}

function validateLine(
  id: string,
  path: PropertyKey[],
  names: ContentNames,
  frontMatter: FrontMatter,
  issues: IssueList,
): HelpTrigger | undefined {
  const line = names.help.get(id)
  if (line) return line
  const meant = closest(id, [...names.help.keys()])
  issues.error(
    'unknown-help',
    frontMatter.at(path),
    `the help line "${id}"`,
    'an id from help.md',
    meant ? `Did you mean "${meant}"?` : 'Look it up in help.md.',
  )
  return undefined
}

/** Each source that a field names is one of the page's. */
function validateFieldSources(data: Fields, frontMatter: FrontMatter, issues: IssueList): void {
  const named: [PropertyKey[], readonly string[]][] = [
    [['contraception', 'women'], data.contraception.women?.sources ?? []],
    [['contraception', 'men'], data.contraception.men?.sources ?? []],
    [['breastfeeding'], data.breastfeeding?.sources ?? []],
    [['watchAfter'], data.watchAfter?.sources ?? []],
    [['tooMuch'], data.tooMuch?.sources ?? []],
    [['chosen'], data.chosen?.sources ?? []],
    ...data.missed.map(({ sources }, index): [PropertyKey[], readonly string[]] => [['missed', index], sources]),
  ]
  for (const [path, ids] of named)
    for (const id of ids)
      if (id !== GENERAL_KNOWLEDGE && !data.sources.some((source) => source.id === id))
        issues.error(
          'evidence-source',
          frontMatter.at([...path, 'sources']),
          `the source id "${id}"`,
          `one of: ${data.sources.map((source) => source.id).join(', ')}`,
          'Add the source to `sources:`, or correct the id.',
        )
}
