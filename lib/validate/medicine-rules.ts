import { ADMINISTRATION_ROUTES, administrationRoute } from '../model/administration-routes.ts'
import type { Unversioned } from '../model/library.ts'
import { adverseEffects, type Monograph, type Part, type Reference, type Section } from '../model/monograph.ts'
import { sectionKind, type SectionKind } from '../model/section-kinds.ts'
import type { Document, DocumentPart, DocumentSection, Position } from '../parse/document.ts'
import { type KnownEffect, validateBands } from './adverse-effects.ts'
import { validateEverydayRows } from './everyday-rows.ts'
import { MISSED_PART, withMadeSentences } from './made-sections.ts'
import { fieldSources, validateMedicineFields } from './medicine-fields.ts'
import type { ContentNames } from './context.ts'
import { validateFrontMatter } from './schema-faults.ts'
import { medicineSchema } from './front-matter-schema.ts'
import { closest, type IssueList } from './issues.ts'
import { validatePageSafety } from './page-safety.ts'
import { validateMarkup, validatePath } from './link-rules.ts'
import { pickReview, validateReview } from './review-rules.ts'
import { validateOnlyList, validateParts, validateSectionOrder } from './sections.ts'

/** Checks a medicine. Returns it complete and typed, or undefined with every fault in `issues`. */
export function validateMonograph(
  document: Document,
  slug: string,
  known: ReadonlyMap<string, KnownEffect>,
  names: ContentNames,
  issues: IssueList,
): Unversioned<Monograph> | undefined {
  const { frontMatter } = document
  validateMarkup(document, names, issues)
  if (document.faults.some((fault) => fault.rule === 'front-matter' || fault.rule === 'duplicate-key')) return undefined
  const data = validateFrontMatter(frontMatter, medicineSchema, issues)
  if (document.opening.content.text)
    issues.error(
      'text-before-section',
      document.opening.at,
      'text before the first heading',
      '"## At a glance" first',
      'Move the text into a section.',
    )
  const pairs = validateSectionOrder(document, issues)
  const daily = pairs.find(({ kind }) => kind.id === 'daily-life')
  const everyday = daily && validateEverydayRows(daily.section, issues)
  const sections = pairs.map(({ kind, section }) =>
    readSection(
      kind,
      section === daily?.section ? { ...section, content: everyday!.content, pieces: everyday!.pieces } : section,
      known,
      names,
      issues,
    ),
  )
  if (!data) return undefined

  const name = (list: string, id: string, set: ReadonlySet<string>, path: PropertyKey[]) => {
    if (!set.has(id))
      issues.error(
        `unknown-${list}`,
        frontMatter.at(path),
        `"${id}"`,
        `an id from ${list}s.md`,
        closest(id, [...set]) ? `Did you mean "${closest(id, [...set])}"?` : `Add it to ${list}s.md first.`,
      )
  }
  name('type', data.type, names.types, ['type'])
  data.cancers.forEach((id, index) => name('cancer', id, names.cancers, ['cancers', index]))
  if (data.summary.split(/\s+/).length > 40)
    issues.error(
      'summary-length',
      frontMatter.at(['summary']),
      `${data.summary.split(/\s+/).length} words`,
      '30 words or fewer',
      'Shorten the summary: what it treats, and how you have it.',
    )

  const administration = sections.find((section) => section?.id === 'how-you-have-it')
  if (administration?.shape === 'administration') {
    const written = new Set(administration.routes.map((part) => part.route))
    data.routes.forEach((route, index) => {
      if (!written.has(route))
        issues.error(
          'missing-route',
          frontMatter.at(['routes', index]),
          `no "### ${administrationRoute(route).heading}"`,
          'a part under "## How you have it" for each route',
          'Add the part, or take the route out of `routes:`.',
        )
    })
    for (const route of written)
      if (!data.routes.includes(route))
        issues.error(
          'missing-route',
          frontMatter.at(['routes']),
          `"### ${administrationRoute(route).heading}" but not "${route}" in routes`,
          'each route in both places',
          `Add "${route}" to \`routes:\`.`,
        )
    const headings = administration.parts.map((part) => part.heading)
    if (
      data.routes.some((route) => administrationRoute(route).atHome) &&
      data.missed.length === 0 &&
      !headings.includes(MISSED_PART.heading)
    )
      issues.error(
        'missing-part',
        frontMatter.at(['routes']),
        'no "### If you miss a dose"',
        'that part, for a medicine taken at home',
        'Give the rule under `missed:`, or add the part under "## How you have it".',
      )
  }
  validatePageSafety(document, data, issues)
  for (const [index, { href }] of data.related.entries())
    if (href.startsWith('/')) validatePath(href, frontMatter.at(['related', index, 'href']), names, issues)
  if (data.type === 'immunotherapy' && !sections.some((section) => section?.id === 'later-side-effects'))
    issues.error(
      'missing-section',
      frontMatter.at(['type']),
      'an immunotherapy without "## Later side effects"',
      'that section: effects can begin months after the last dose',
      'Add it after "## Side effects".',
    )

  const parts = sections.filter((section): section is Section => section !== undefined)
  const bands = parts.flatMap((section) =>
    section.shape === 'side-effects' ? section.bands.map(({ band }) => band) : [],
  )
  validateReview(
    data,
    [...parts.filter((section) => sectionKind(section.id).evidence).map((section) => section.id), ...bands],
    2,
    [
      ...adverseEffects({ sections: parts }).map(({ effect, sources }) => ({
        ids: sources,
        at: lineOf(document, effect),
        of: effect,
      })),
      ...fieldSources(data, frontMatter),
      ...(everyday?.named ?? []),
    ],
    frontMatter,
    issues,
  )
  validateMedicineFields(data, names, frontMatter, issues)
  const {
    name: generic,
    say,
    brands,
    otherNames,
    otherForms,
    type,
    cancers,
    routes,
    summary,
    related,
    flags,
    help,
    chosen,
    doNotTakeMore,
    contraception,
    breastfeeding,
    missed,
    tooMuch,
    rhythm,
    watchAfter,
    limitException,
    schedules,
    codes,
    redirects,
  } = data
  return {
    slug,
    name: generic,
    say,
    brands,
    otherNames,
    otherForms,
    type,
    cancers,
    routes,
    summary,
    related,
    flags,
    help,
    chosen,
    doNotTakeMore,
    contraception,
    breastfeeding,
    missed,
    tooMuch,
    rhythm,
    watchAfter,
    everyday: everyday?.rows ?? [],
    limitException,
    schedules,
    codes,
    redirects,
    review: pickReview(data),
    sections: withMadeSentences(parts, data),
  }
}

function readSection(
  kind: SectionKind,
  section: DocumentSection,
  known: ReadonlyMap<string, KnownEffect>,
  names: ContentNames,
  issues: IssueList,
): Section | undefined {
  switch (kind.shape) {
    case 'prose':
      return {
        id: kind.id,
        shape: 'prose',
        content: section.content,
        pieces: section.pieces,
        parts: section.parts.map(readPart),
      }
    case 'list':
      if (section.items.length === 0)
        issues.error(
          'missing-list',
          section.at,
          `no list under "## ${kind.heading}"`,
          'a list, each line with "- "',
          'Make each sentence a list item.',
        )
      validateOnlyList(section, `## ${kind.heading}`, true, issues)
      validateParts(section, () => false, issues)
      return { id: kind.id, shape: 'list', lead: section.lead, items: section.items.map((item) => item.content) }
    case 'administration': {
      const routes = section.parts.flatMap((part) => {
        const route = ADMINISTRATION_ROUTES.find((one) => one.heading === part.heading)
        return route ? [{ ...readPart(part), route: route.id }] : []
      })
      const others = section.parts.filter((part) => !ADMINISTRATION_ROUTES.some((one) => one.heading === part.heading))
      return {
        id: kind.id,
        shape: 'administration',
        content: section.content,
        pieces: section.pieces,
        routes,
        parts: others.map(readPart),
      }
    }
    case 'side-effects':
      return {
        id: kind.id,
        shape: 'side-effects',
        content: section.content,
        pieces: section.pieces,
        bands: validateBands(section, known, names, issues),
      }
    case 'links':
      if (section.items.length === 0)
        issues.error(
          'missing-list',
          section.at,
          `no list under "## ${kind.heading}"`,
          'a list of links',
          'Write each link as a list item.',
        )
      validateOnlyList(section, `## ${kind.heading}`, false, issues)
      validateParts(section, () => false, issues)
      return { id: kind.id, shape: 'links', references: section.items.flatMap((item) => readReference(item, issues)) }
    default: {
      const never: never = kind
      return never
    }
  }
}

function readReference(item: DocumentSection['items'][number], issues: IssueList): Reference[] {
  if (item.link && item.rest) return [{ title: item.link.words, href: item.link.href, what: item.rest.text }]
  issues.error(
    'link-line',
    item.at,
    `"${item.content.text.slice(0, 50)}"`,
    'a link, a colon and a sentence: - [Words](https://…): what it is',
    'Write the line in that form.',
  )
  return []
}

/** Where the line of an effect stands: its details are named there. */
function lineOf(document: Document, effect: string): Position {
  return (
    document.references.find(({ href }) => href.endsWith(`/side-effects/${effect}.md`))?.at ?? { line: 1, column: 1 }
  )
}

function readPart(part: DocumentPart): Part {
  return { id: anchorOf(part.heading), heading: part.heading, content: part.content, pieces: part.pieces }
}

/** The anchor of a `###` heading: "Storing it at home" is "storing-it-at-home". */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
