import type { Document, Passage } from '../parse/document.ts'
import { valuePassages } from '../parse/passages.ts'
import type { ContentFolder, ContentTable } from './context.ts'

/** What changed is printed in the page's history. */
const CHANGES = [['changes', '*', 'what']] as const
const SCHEDULES = [
  ['schedules', '*', 'name'],
  ['schedules', '*', 'days', '*', 'what'],
] as const
/** Places of front matter that readers see, by folder or file. Titles of sources and notes for clinicians are not among them. */
const PLACES: Readonly<Record<ContentFolder | ContentTable, readonly (readonly string[])[]>> = {
  medicines: [['name'], ['brands', '*'], ['otherForms', '*', 'is'], ['summary'], ...SCHEDULES, ...CHANGES],
  'side-effects': [['name'], ['summary'], ...CHANGES],
  treatments: [['name'], ['summary'], ['with', '*', 'what'], ...SCHEDULES, ...CHANGES],
  pages: [['title'], ['summary']],
  shared: [['title']],
  'help.md': [
    ['emergency', '*', 'words'],
    ['urgent', '*', 'words'],
    ['team', '*', 'words'],
    ['groups', '*', 'name'],
    ['emergency', '*', 'short'],
    ['urgent', '*', 'short'],
    ['team', '*', 'short'],
  ],
  'sayings.md': [],
  'elsewhere.md': [
    ['kinds', '*', 'name'],
    ['medicines', '*', 'name'],
    ['medicines', '*', 'what'],
  ],
  'everyday.md': [['answers', '*', 'says']],
  'publishers.md': [],
  'types.md': [
    ['types', '*', 'name'],
    ['types', '*', 'what'],
  ],
  'cancers.md': [
    ['cancers', '*', 'name'],
    ['cancers', '*', 'what'],
  ],
  'terms.md': [],
  'site.md': [['tagline'], ['strapLine'], ['helplines', '*', 'what'], ['helplines', '*', 'hours']],
}
/** Files whose body is a note for editors: no page prints it. */
const BODY_IS_NOTE = /^[a-z]+\.md$/

/** Every run of words of a file that a reader sees, in front matter and in the body. */
export function readerText({ file, frontMatter, passages }: Document): Passage[] {
  const [first] = file.split('/')
  const places = Object.entries(PLACES).find(([place]) => place === first)?.[1] ?? []
  const values = valuePassages(frontMatter.value, (path) => frontMatter.at(path), places)
  return BODY_IS_NOTE.test(file) ? values : [...values, ...passages]
}
