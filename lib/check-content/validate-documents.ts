import type { Library, PageOfKind, Unversioned } from '../model/library.ts'
import type { HelpChange } from '../model/help-tiers.ts'
import type { PageKindId } from '../model/page-kinds.ts'
import { type PublisherTable, sourcesInOrder } from '../model/publishers.ts'
import type { Day, Review } from '../model/review.ts'
import { SLUG } from '../model/slug.ts'
import type { Document } from '../parse/document.ts'
import { DATA_FILES, myTreatmentPath, searchPath } from '../paths.ts'
import { type ContentFolder, type ContentNames, type ContentTable, eachContentFolder } from '../validate/context.ts'
import { NO_ELSEWHERE, validateElsewhere } from '../validate/elsewhere-rows.ts'
import { validateEveryday } from '../validate/everyday-answers.ts'
import { validateHelp } from '../validate/help-lines.ts'
import type { IssueList } from '../validate/issues.ts'
import { validateMonograph } from '../validate/medicine-rules.ts'
import { validateMarkup } from '../validate/link-rules.ts'
import { NO_SAYINGS, validateSayings } from '../validate/said-words.ts'
import { validatePublishers } from '../validate/publisher-rules.ts'
import { validateSharedText } from '../validate/shared-text.ts'
import { validateSideEffect } from '../validate/side-effect-rules.ts'
import { validateGroups, validatePlainPage, validateSite, validateTerms } from '../validate/tables.ts'
import { validateTreatment } from '../validate/treatment-rules.ts'
import { slugsIn } from './content-files.ts'
import type { IssueLists } from './issue-lists.ts'

/** Addresses that are no page of content. */
export const PATHS = ['/', searchPath, myTreatmentPath, '/illustrations', '/generated', ...DATA_FILES]

/** What the files hold: each complete and typed, or left out with every fault among the issues. */
export interface Validated {
  names: ContentNames
  site: Library['site'] | undefined
  /** The history of help.md: what was recorded of its advice. */
  helpChanges: HelpChange[]
  /** Who may be cited; undefined while the table has faults. */
  publishers: PublisherTable | undefined
  tables: Pick<Library, 'types' | 'cancers' | 'terms' | 'help' | 'helpRules' | 'sayings' | 'elsewhere' | 'everyday'>
  shared: Library['shared']
  plainPages: Library['pages']
  pages: { [K in PageKindId]: Unversioned<PageOfKind[K]>[] }
}

/** What the rules are told beside the documents. */
export interface RuleSettings {
  /** Dates are held against this day; without it no date is too late or too early. */
  today?: Day
  /** Addresses of the pictures in public/, such as "/illustrations/injection-1.svg"; without it no picture is looked for. */
  pictures?: ReadonlySet<string>
}

/**
 * Third step: each document held against the rules of its kind.
 * @param files all files that there are: a link to a file that could not be read is no broken link
 */
export function validateDocuments(
  documents: ReadonlyMap<string, Document>,
  files: Iterable<string>,
  { today, pictures }: RuleSettings,
  issues: IssueLists,
): Validated {
  const { site, helpChanges, publishers, ...tables } = validateTables(documents, today, issues)
  const there = [...files]
  const names: ContentNames = {
    files: eachContentFolder((folder) => new Set(slugsIn(folder, there))),
    types: new Set(tables.types.map(({ id }) => id)),
    cancers: new Set(tables.cancers.map(({ id }) => id)),
    help: new Map(tables.help.map((line) => [line.id, line])),
    paths: PATHS,
    pictures,
  }
  const each = <T>(
    folder: ContentFolder,
    validate: (document: Document, slug: string, list: IssueList) => T | undefined,
  ): T[] => eachDocument(folder, documents, issues, validate)

  const sideEffects = each('side-effects', (document, slug, list) => validateSideEffect(document, slug, names, list))
  const known = new Map(sideEffects.map((effect) => [effect.slug, effect]))
  return {
    names,
    site,
    helpChanges,
    publishers,
    tables,
    shared: Object.fromEntries(
      each('shared', (document, slug, list) => {
        const text = validateSharedText(document, slug, names, list, today)
        return text && ([slug, text] as const)
      }),
    ),
    plainPages: each('pages', (document, slug, list) => {
      validateMarkup(document, names, list)
      return validatePlainPage(document, slug, list, today)
    }),
    pages: {
      medicine: each('medicines', (document, slug, list) =>
        bestFirst(validateMonograph(document, slug, known, names, list), publishers),
      ),
      'side-effect': sideEffects.map((effect) => bestFirst(effect, publishers)),
      treatment: each('treatments', (document, slug, list) =>
        bestFirst(validateTreatment(document, slug, names, list), publishers),
      ),
    },
  }
}

function validateTables(
  documents: ReadonlyMap<string, Document>,
  today: Day | undefined,
  issues: IssueLists,
): Validated['tables'] & Pick<Validated, 'site' | 'helpChanges' | 'publishers'> {
  const table = <T>(file: ContentTable, validate: (document: Document, list: IssueList) => T): T | undefined => {
    const document = documents.get(file)
    return document && validate(document, issues.for(file))
  }
  const help = table('help.md', (document, list) => validateHelp(document, list, today))
  const types = table('types.md', (document, list) => validateGroups(document, 'types', list)) ?? []
  const typeIds = new Set(types.map(({ id }) => id))
  const helpIds = new Set(help?.lines.map(({ id }) => id))
  return {
    help: help?.lines ?? [],
    helpRules: help?.rules ?? { constant: [], first: [], flags: [] },
    sayings: table('sayings.md', validateSayings) ?? NO_SAYINGS,
    elsewhere: table('elsewhere.md', (document, list) => validateElsewhere(document, helpIds, list)) ?? NO_ELSEWHERE,
    helpChanges: help?.changes ?? [],
    publishers: table('publishers.md', validatePublishers),
    everyday: table('everyday.md', (document, list) => validateEveryday(document, typeIds, list)) ?? [],
    types,
    cancers: table('cancers.md', (document, list) => validateGroups(document, 'cancers', list)) ?? [],
    terms: table('terms.md', validateTerms) ?? [],
    site: table('site.md', validateSite),
  }
}

/** A page with its sources in the order in which readers see them: official texts first. */
function bestFirst<P extends { review: Review } | undefined>(page: P, publishers: PublisherTable | undefined): P {
  if (!page || !publishers) return page
  return { ...page, review: { ...page.review, sources: sourcesInOrder(page.review.sources, publishers) } }
}

/** The documents of a folder, each held against its own rules and against those for its name. */
function eachDocument<T>(
  folder: ContentFolder,
  documents: ReadonlyMap<string, Document>,
  issues: IssueLists,
  validate: (document: Document, slug: string, list: IssueList) => T | undefined,
): T[] {
  return slugsIn(folder, documents.keys()).flatMap((slug) => {
    const file = `${folder}/${slug}.md`
    const list = issues.for(file)
    if (!SLUG.test(slug))
      list.error(
        'file-name',
        { line: 1, column: 1 },
        `the file name "${slug}.md"`,
        'lower-case letters, digits and hyphens',
        'Rename the file: its name is the address of the page.',
      )
    const value = validate(documents.get(file)!, slug, list)
    return value === undefined ? [] : [value]
  })
}
