import type { HelpTrigger } from '../model/help-tiers.ts'
import type { ChosenLines, Monograph } from '../model/monograph.ts'
import type { FrontMatter } from '../parse/front-matter.ts'
import type { ContentNames } from './context.ts'
import { closest, type IssueList } from './issues.ts'
import type { NamedSources } from './source-ids.ts'

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
>

/** Checks the fields of a medicine that name help lines, and its rules for missed doses: each id exists. */
export function validateMedicineFields(
  data: Fields,
  names: ContentNames,
  frontMatter: FrontMatter,
  issues: IssueList,
): void {
  data.help.forEach((id, index) => validateLine(id, ['help', index], names, frontMatter, issues))
  data.doNotTakeMore.forEach((id, index) => validateLine(id, ['doNotTakeMore', index], names, frontMatter, issues))
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
}

/**
 * Checks the lines that were chosen for the cards of a page: each is of its tier, and one that the page has.
 * @param own ids of the lines of the page's cards, and of those whose place they take
 */
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
          'a line of one of its effects, of its flags, or of its own "help:"',
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

/** The sources that the fields of a medicine name. */
export function fieldSources(data: Fields, frontMatter: FrontMatter): NamedSources[] {
  const { contraception, breastfeeding, watchAfter, tooMuch, chosen, missed } = data
  const named: [PropertyKey[], readonly string[] | undefined][] = [
    [['contraception', 'women'], contraception.women?.sources],
    [['contraception', 'men'], contraception.men?.sources],
    [['breastfeeding'], breastfeeding?.sources],
    [['watchAfter'], watchAfter?.sources],
    [['tooMuch'], tooMuch?.sources],
    [['chosen'], chosen?.sources],
    ...missed.map(({ sources }, index): [PropertyKey[], readonly string[]] => [['missed', index], sources]),
  ]
  return named.map(([path, ids = []]) => ({ ids, at: frontMatter.at([...path, 'sources']), of: String(path[0]) }))
}
