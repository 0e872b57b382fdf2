import type { AdministrationRouteId } from '../../model/administration-routes.ts'
import type { HelpRules } from '../../model/help-tiers.ts'
import type { Monograph } from '../../model/monograph.ts'

/** What stands on the cards of a page whatever its effects say, and how its medicine is had: some lines hold for some routes only. */
export interface PageLines {
  always: readonly string[]
  routes: readonly AdministrationRouteId[]
}

/** The lines that a medicine has beside those of its effects: the constant ones, its own, those of its flags, and too much taken. */
export function linesBeside(
  medicine: Pick<Monograph, 'help' | 'flags' | 'tooMuch' | 'routes'>,
  rules: HelpRules,
): PageLines {
  const { help, flags, tooMuch, routes } = medicine
  const overdose = tooMuch === null ? [] : [tooMuch.call === 'emergency' ? 'overdose-999' : 'overdose-line']
  const flagged = rules.flags.filter(({ flag }) => flags.includes(flag)).flatMap(({ lines }) => lines)
  return { always: [...rules.constant, ...help, ...flagged, ...overdose], routes }
}

/** The same of several medicines together. */
export function linesBesideAll(beside: readonly PageLines[]): PageLines {
  return { always: beside.flatMap(({ always }) => always), routes: beside.flatMap(({ routes }) => routes) }
}
