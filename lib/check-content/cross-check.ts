import { fingerprintOf } from '../derive/printed/fingerprint.ts'
import type { Term } from '../model/library.ts'
import { PAGE_KINDS } from '../model/page-kinds.ts'
import type { Issue } from '../model/result.ts'
import type { Day } from '../model/review.ts'
import type { Document, Passage } from '../parse/document.ts'
import { cancerPath, pagePath, pathOfPage, typePath } from '../paths.ts'
import { validateAdvice } from '../validate/advice/validate-advice.ts'
import { validateAnchors } from '../validate/anchors.ts'
import { validatePlaceholders } from '../validate/placeholders.ts'
import { validateSourcePublishers } from '../validate/publisher-rules.ts'
import { readerText } from '../validate/reader-text.ts'
import { validateRecordedAdvice } from '../validate/recorded-advice.ts'
import { validateRedirects } from '../validate/redirect-rules.ts'
import { validateReviewDates } from '../validate/review-dates.ts'
import { validateSafetyWords } from '../validate/safety-words.ts'
import { validateElsewhereNames } from '../validate/elsewhere-rows.ts'
import { validateUniqueNames } from '../validate/unique-names.ts'
import { checkChosen } from './chosen-lines.ts'
import type { IssueLists } from './issue-lists.ts'
import { namesOfMedicines } from './medicine-names.ts'
import { PATHS, type Validated } from './validate-documents.ts'

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

/** Fourth step: what only shows when all files are seen together, and what holds for the words of every file. */
export function crossCheck(
  documents: ReadonlyMap<string, Document>,
  validated: Validated,
  { today, language }: { today?: Day; language?: LanguageRules },
  issues: IssueLists,
): void {
  const { pages, names, tables } = validated
  if (today) checkReviewDates(documents, validated, today, issues)
  const readerFiles = [...documents.values()].map((document) => ({
    file: document.file,
    passages: readerText(document),
  }))
  for (const { file, passages } of readerFiles) {
    const list = issues.for(file)
    validatePlaceholders(documents.get(file)!, passages, list)
    validateSafetyWords(file, passages, list, names.files.medicines)
    validateAdvice(file, passages, list)
    if (validated.publishers) validateSourcePublishers(documents.get(file)!, validated.publishers, list)
  }
  checkRecorded(documents, validated, today, issues)
  checkChosen(documents, validated, issues)
  validateAnchors(documents, (file) => issues.for(file))
  for (const { file, looks } of documents.values())
    for (const { rule, at, found, expected, remedy } of looks) issues.for(file).warn(rule, at, found, expected, remedy)
  issues.add(validateUniqueNames(pages, (file, path) => documents.get(file)!.frontMatter.at(path)))
  const elsewhere = documents.get('elsewhere.md')
  if (elsewhere)
    validateElsewhereNames(tables.elsewhere, pages.medicine, elsewhere.frontMatter, issues.for('elsewhere.md'))
  checkRedirects(validated, issues)
  if (language)
    issues.add(
      language(readerFiles, {
        terms: tables.terms,
        names: namesOfMedicines(documents),
        brands: new Map(pages.medicine.flatMap(({ name, brands }) => brands.map((brand) => [brand, name]))),
      }),
    )
}

function checkRecorded(
  documents: ReadonlyMap<string, Document>,
  { tables, helpChanges }: Validated,
  today: Day | undefined,
  issues: IssueLists,
): void {
  const document = documents.get('help.md')
  if (document)
    validateRecordedAdvice(
      { document, lines: tables.help, rules: tables.helpRules, changes: helpChanges },
      documents.get('shared/temperature.md'),
      fingerprintOf,
      today,
      (file) => issues.for(file),
    )
}

function checkReviewDates(
  documents: ReadonlyMap<string, Document>,
  { pages, site }: Validated,
  today: Day,
  issues: IssueLists,
): void {
  if (!site) return
  for (const { id, folder } of PAGE_KINDS)
    for (const { slug, review } of pages[id]) {
      const file = `${folder}/${slug}.md`
      const { frontMatter } = documents.get(file)!
      validateReviewDates(review, today, site.review.monthsBetweenChecks, frontMatter, issues.for(file))
    }
}

function checkRedirects({ pages, plainPages, tables }: Validated, issues: IssueLists): void {
  const addressed = PAGE_KINDS.flatMap(({ id, folder }) =>
    pages[id].map(({ slug, redirects }) => ({
      file: `${folder}/${slug}.md`,
      address: pathOfPage(id, slug),
      redirects,
    })),
  )
  const others = [
    ...PATHS,
    ...PAGE_KINDS.map(({ path }) => path),
    ...plainPages.map(({ slug }) => pagePath(slug)),
    ...tables.types.map(({ id }) => typePath(id)),
    ...tables.cancers.map(({ id }) => cancerPath(id)),
  ]
  issues.add(validateRedirects(addressed, others))
}
