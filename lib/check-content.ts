import { createHash } from 'node:crypto'
import { type Library, pagesByKind, type PlainPage, type Term } from './model/library.ts'
import type { Monograph } from './model/monograph.ts'
import { PAGE_KINDS } from './model/page-kinds.ts'
import type { Issue, Result } from './model/result.ts'
import type { Day } from './model/review.ts'
import type { SideEffect } from './model/side-effect.ts'
import { SLUG } from './model/slug.ts'
import type { Treatment } from './model/treatment.ts'
import { type Document, parseDocument, type ParseOptions, type Passage } from './parse/document.ts'
import {
  cancerPath,
  DATA_FILES,
  myTreatmentPath,
  pagePath,
  pathOfPage,
  resolveContentLink,
  searchPath,
  typePath,
} from './site.ts'
import { validateAnchors } from './validate/anchors.ts'
import type { KnownEffect } from './validate/adverse-effects.ts'
import { CONTENT_FOLDERS, CONTENT_TABLES, type ContentNames, eachContentFolder } from './validate/context.ts'
import { withoutEchoes } from './validate/echoes.ts'
import { validateFrontMatter } from './validate/front-matter.ts'
import { sharedTextSchema } from './validate/front-matter-schema.ts'
import { IssueList } from './validate/issues.ts'
import { validateHelp } from './validate/help-lines.ts'
import { validateEveryday } from './validate/everyday-answers.ts'
import { validateMerged } from './validate/merge-conflict.ts'
import { validateMonograph } from './validate/monograph.ts'
import { validatePlaceholders } from './validate/placeholders.ts'
import { validateRedirects } from './validate/redirects.ts'
import { validateMarkup } from './validate/references.ts'
import { readerText } from './validate/reader-text.ts'
import { validateReviewDates, validateSourceDates } from './validate/review-dates.ts'
import { validateSafetyWords } from './validate/safety-words.ts'
import { validateUrgentAdvice } from './validate/serious-words.ts'
import { validateSideEffect } from './validate/side-effect.ts'
import { validateGroups, validatePlainPage, validateSite, validateTerms } from './validate/tables.ts'
import { validateTemperatureText } from './validate/temperature.ts'
import { validateTreatment } from './validate/treatment.ts'
import { validateUniqueNames } from './validate/unique-names.ts'
import { validateAnswered } from './validate/unanswered.ts'

/** Addresses that are no page of content. */
const PATHS = ['/', searchPath, myTreatmentPath, '/illustrations', '/generated', ...DATA_FILES]
/** Text of a file, or why it cannot be read as text. */
export type SourceFile =
  { text: string } | { fault: 'not-utf8' | 'too-large' | 'wrong-ending' | 'folder' | 'unreadable' }

/** What the check knows beside the files. */
export interface CheckOptions {
  /** Takes one file apart; a program that checks again and again gives one that remembers. */
  take?: typeof parseDocument
  /** Dates are held against this day; without it no date is too late or too early. */
  today?: Day
  /** Addresses of the pictures in public/, such as "/illustrations/injection-1.svg"; without it no picture is looked for. */
  pictures?: ReadonlySet<string>
  /** The rules of language: warnings only, and slow to load, so that only whoever asks for them has them. */
  language?: LanguageRules
  /** True for a program that wants the faults and nothing else: the library that it gets has words, and no HTML. */
  faultsOnly?: boolean
  /** Rules about the shape of the Markdown: warnings too. */
  shape?: NonNullable<ParseOptions['look']>
}

/** Looks at the words of all files. Gives warnings, never errors. */
export type LanguageRules = (
  files: readonly ReaderFile[],
  words: { terms: readonly Term[]; names: readonly string[]; brands: ReadonlyMap<string, string> },
) => Issue[]

/** The words of one file that readers see. */
export interface ReaderFile {
  file: string
  passages: readonly Passage[]
}

/**
 * Checks all of content/: parses and validates each file, then all of them together.
 * `files` maps paths below content/ to their text. Every fault of every file is in the answer.
 */
export function checkContent(
  files: ReadonlyMap<string, SourceFile>,
  { take = parseDocument, today, pictures, language, shape, faultsOnly = false }: CheckOptions = {},
): Result<Library> {
  const lists: IssueList[] = []
  const listFor = (file: string) => {
    const list = new IssueList(file)
    lists.push(list)
    return list
  }
  const texts = new Map<string, string>()
  for (const [file, source] of files) {
    if ('text' in source) {
      texts.set(file, source.text)
      if (!file.split('/').at(-1)!.startsWith('_')) {
        validateAnswered(source.text, listFor(file))
        validateMerged(source.text, listFor(file))
      }
    } else if (source.fault === 'not-utf8')
      listFor(file).error(
        'not-utf8',
        { line: 1, column: 1 },
        'a file that is not UTF-8',
        'text in UTF-8',
        'Save it again as UTF-8 in your editor.',
      )
    else if (source.fault === 'wrong-ending')
      listFor(file).error(
        'file-name',
        { line: 1, column: 1 },
        `the file name "${file.split('/').at(-1)}"`,
        'a name that ends with .md',
        'Rename the file: no page is made from a file with another ending.',
      )
    else if (source.fault === 'folder')
      listFor(file).error(
        'file-is-folder',
        { line: 1, column: 1 },
        `a folder with the name "${file.split('/').at(-1)}"`,
        'a file',
        'Rename the folder, or move what is in it: no page is made from a folder.',
      )
    else if (source.fault === 'unreadable')
      listFor(file).error(
        'unreadable',
        { line: 1, column: 1 },
        'a file that cannot be opened',
        'a file that can be read',
        'Delete it, or put the file itself in its place: it may be a shortcut to a file that is gone, or be locked.',
      )
    else
      listFor(file).error(
        'too-large',
        { line: 1, column: 1 },
        'a file over 256 kB',
        'a file under 256 kB',
        'Split it, or take out what does not belong on the page.',
      )
  }
  const slugs = (folder: string, from: ReadonlyMap<string, unknown> = texts) =>
    [...from.keys()]
      .filter((file) => file.startsWith(`${folder}/`) && !file.split('/').at(-1)!.startsWith('_'))
      .map((file) => file.slice(folder.length + 1, -3))
  const sharedFile = (href: string) => /^(?:\.\.\/)*shared\/([a-z0-9-]+\.md)$/.exec(href)?.[1]
  // A link without a folder ("cisplatin.md") leads to a file beside the one that it stands in.
  const besides = (href: string, file: string) =>
    file.includes('/') && /^[a-z0-9-]+\.md(?:#|$)/.test(href) ? `../${file.split('/')[0]}/${href}` : href
  const documents = new Map<string, Document>()
  const parse = (file: string) => {
    const document = take(texts.get(file) ?? '', {
      file,
      ...(shape ? { look: shape } : {}),
      resolve: faultsOnly ? undefined : (href) => resolveContentLink(besides(href, file)),
      include: (href) => (sharedFile(href) ? texts.get(`shared/${sharedFile(href)}`) : undefined),
    })
    documents.set(file, document)
    return document
  }
  const table = <T>(file: string, read: (document: Document, issues: IssueList) => T): T | undefined => {
    const issues = listFor(file)
    if (!texts.has(file)) {
      if (!files.has(file))
        issues.error(
          'missing-file',
          { line: 1, column: 1 },
          `no content/${file}`,
          'this file',
          'Restore it: every page needs it.',
        )
      return undefined
    }
    return read(parse(file), issues)
  }

  const { lines: help, rules: helpRules } = table('help.md', (document, issues) =>
    validateHelp(document, issues, today),
  ) ?? { lines: [], rules: { constant: [], first: [], flags: [] } }
  const types = table('types.md', (document, issues) => validateGroups(document, 'types', issues)) ?? []
  const cancers = table('cancers.md', (document, issues) => validateGroups(document, 'cancers', issues)) ?? []
  const terms = table('terms.md', validateTerms) ?? []
  const everyday =
    table('everyday.md', (document, issues) =>
      validateEveryday(document, new Set(types.map(({ id }) => id)), issues),
    ) ?? []
  const site = table('site.md', validateSite)
  const names: ContentNames = {
    files: eachContentFolder((folder) => new Set(slugs(folder, files))),
    types: new Set(types.map((type) => type.id)),
    cancers: new Set(cancers.map((cancer) => cancer.id)),
    help: new Map(help.map((trigger) => [trigger.id, trigger])),
    paths: PATHS,
    pictures,
  }

  const each = <T>(
    folder: string,
    read: (document: Document, slug: string, version: string, issues: IssueList) => T | undefined,
  ): T[] =>
    slugs(folder).flatMap((slug) => {
      const file = `${folder}/${slug}.md`
      const issues = listFor(file)
      if (!SLUG.test(slug))
        issues.error(
          'file-name',
          { line: 1, column: 1 },
          `the file name "${slug}.md"`,
          'lower-case letters, digits and hyphens',
          'Rename the file: its name is the address of the page.',
        )
      const document = parse(file)
      const value = read(document, slug, versionOf(file, texts, sharedFile), issues)
      return value === undefined ? [] : [value]
    })

  const shared: Library['shared'] = {}
  each('shared', (document, slug, _version, issues) => {
    validateMarkup(document, names, issues)
    for (const { at, heading } of document.sections)
      issues.error(
        'shared-heading',
        at,
        `the heading "${heading}"`,
        'text without headings',
        'Take the heading out: shared text stands inside a section of another page.',
      )
    const data = document.faults.some((fault) => fault.rule === 'front-matter' || fault.rule === 'duplicate-key')
      ? undefined
      : validateFrontMatter(document.frontMatter, sharedTextSchema, issues)
    if (document.opening.content.text === '' && document.sections.length === 0 && document.faults.length === 0)
      issues.error(
        'empty-shared',
        document.opening.at,
        'no text below the front matter',
        'the text that other pages show in this place',
        'Write the text, or restore it: each page that has it would have a gap there.',
      )
    if (slug === 'temperature') validateTemperatureText(document, issues)
    if (data && today) validateSourceDates(data.sources, today, document.frontMatter, issues)
    if (data) shared[slug] = { title: data.title, content: document.opening.content }
    return undefined
  })
  const sideEffects = each<SideEffect>('side-effects', (document, slug, version, issues) =>
    validateSideEffect(document, slug, version, names, issues),
  )
  for (const file of files.keys())
    if (
      !CONTENT_TABLES.some((table) => table === file) &&
      !CONTENT_FOLDERS.some((folder) => file.startsWith(`${folder}/`)) &&
      !file.split('/').at(-1)!.startsWith('_')
    )
      listFor(file).error(
        'unknown-file',
        { line: 1, column: 1 },
        'a file in a place that no page is made from',
        `one of ${CONTENT_TABLES.join(', ')}, or a file in ${CONTENT_FOLDERS.join('/, ')}/`,
        'Move it, or let its name begin with "_".',
      )
  const known = new Map<string, KnownEffect>(sideEffects.map((effect) => [effect.slug, effect]))
  const medicines = each<Monograph>('medicines', (document, slug, version, issues) =>
    validateMonograph(document, slug, version, known, names, issues),
  )
  const treatments = each<Treatment>('treatments', (document, slug, version, issues) => {
    const treatment = validateTreatment(document, slug, version, names, issues)
    // A treatment prints its medicines, so it changes with them; in its own order, whatever order the files were read in.
    const parts = (treatment?.medicines ?? []).flatMap(
      (one) => medicines.find((medicine) => medicine.slug === one) ?? [],
    )
    return (
      treatment && {
        ...treatment,
        version: createHash('sha256')
          .update([version, ...parts.map((medicine) => medicine.version)].join())
          .digest('hex')
          .slice(0, 8),
      }
    )
  })
  const pages = each<PlainPage>('pages', (document, slug, _version, issues) => {
    validateMarkup(document, names, issues)
    return validatePlainPage(document, slug, issues, today)
  })
  if (today && site)
    for (const { id, folder } of PAGE_KINDS)
      for (const { slug, review } of pagesByKind({ medicines, sideEffects, treatments })[id])
        validateReviewDates(
          review,
          today,
          site.review.monthsBetweenChecks,
          documents.get(`${folder}/${slug}.md`)!.frontMatter,
          listFor(`${folder}/${slug}.md`),
        )
  const readerFiles = [...documents.values()].map((document) => ({
    file: document.file,
    passages: readerText(document),
  }))
  for (const { file, passages } of readerFiles) {
    const issues = listFor(file)
    validatePlaceholders(documents.get(file)!, passages, issues)
    validateSafetyWords(file, passages, issues, names.files.medicines)
    validateUrgentAdvice(file, passages, issues)
  }
  validateAnchors(documents, listFor)
  for (const { file, looks } of documents.values())
    for (const { rule, at, found, expected, remedy } of looks) listFor(file).warn(rule, at, found, expected, remedy)
  const redirectFaults = validateRedirects(
    PAGE_KINDS.flatMap(({ id, folder }) =>
      pagesByKind({ medicines, sideEffects, treatments })[id].map(({ slug, redirects }) => ({
        file: `${folder}/${slug}.md`,
        address: pathOfPage(id, slug),
        redirects,
      })),
    ),
    [
      ...PATHS,
      ...PAGE_KINDS.map(({ path }) => path),
      ...pages.map(({ slug }) => pagePath(slug)),
      ...types.map(({ id }) => typePath(id)),
      ...cancers.map(({ id }) => cancerPath(id)),
    ],
  )
  const warnings =
    language?.(readerFiles, {
      terms,
      names: namesOfMedicines(documents),
      brands: new Map(medicines.flatMap(({ name, brands }) => brands.map((brand) => [brand, name]))),
    }) ?? []
  const issues = inOrder(
    withoutEchoes([
      ...lists.flatMap((list) => list.issues),
      ...validateUniqueNames({ medicines, sideEffects, treatments }, (file, path) =>
        documents.get(file)!.frontMatter.at(path),
      ),
      ...redirectFaults,
      ...warnings,
    ]),
  )
  const errors = issues.filter((issue) => issue.severity === 'error')
  if (errors.length > 0 || !site) return { ok: false, issues }
  return {
    ok: true,
    value: {
      site,
      medicines,
      sideEffects,
      treatments,
      types,
      cancers,
      terms,
      help,
      helpRules,
      everyday,
      pages,
      shared,
    },
    warnings: issues,
  }
}

/**
 * The same bytes give the same version. Everything that the page prints counts: the file's text, the shared text that it includes,
 * the cards' words, and for a medicine the files of its effects; so a sheet with another version may say something else.
 */
function versionOf(
  file: string,
  texts: ReadonlyMap<string, string>,
  sharedFile: (href: string) => string | undefined,
): string {
  const text = texts.get(file) ?? ''
  const hash = createHash('sha256').update(text)
  for (const [, href] of text.matchAll(/^\[[^\]]+\]\(([^)\s]+)\)\s*$/gm)) {
    const include = sharedFile(href!)
    if (include) hash.update(texts.get(`shared/${include}`) ?? '')
  }
  if (file.startsWith('medicines/'))
    for (const [, effect] of text.matchAll(/\]\(\.\.\/side-effects\/([a-z0-9-]+)\.md\)/g))
      hash.update(texts.get(`side-effects/${effect}.md`) ?? '')
  if (/^(?:medicines|side-effects)\//.test(file)) hash.update(texts.get('help.md') ?? '')
  return hash.digest('hex').slice(0, 8)
}

/** Names, brands, nicknames and other forms of medicines and treatments, those of files with faults too: no other file is told that it misspells them. */
function namesOfMedicines(documents: ReadonlyMap<string, Document>): string[] {
  return [...documents.values()].flatMap(({ file, frontMatter: { value } }) => {
    const [folder, name = ''] = file.split('/')
    if ((folder !== 'medicines' && folder !== 'treatments') || typeof value !== 'object' || value === null) return []
    const own = Object.entries(value).flatMap(([key, words]): unknown[] =>
      key === 'name' || key === 'brands' || key === 'otherNames'
        ? [words].flat()
        : key === 'otherForms'
          ? namesOfForms(words)
          : [],
    )
    return [name.replace(/\.md$/, '').replaceAll('-', ' '), ...own.filter((words) => typeof words === 'string')]
  })
}

/** What stands under `names:` of each form, whatever else is wrong with it. */
function namesOfForms(forms: unknown): unknown[] {
  return [forms]
    .flat()
    .flatMap((form: unknown) =>
      typeof form === 'object' && form !== null && 'names' in form ? [form.names].flat() : [],
    )
}

function inOrder(issues: Issue[]): Issue[] {
  const unique = new Map(
    issues.map((issue) => [`${issue.file}:${issue.line}:${issue.column}:${issue.rule}:${issue.found}`, issue]),
  )
  return [...unique.values()].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  )
}
