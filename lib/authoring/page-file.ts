import { parse } from 'yaml'
import { type HyphenParts, splitAtHyphens } from '../parse/hyphen-lines.ts'
import { type Values, writeValues } from './yaml-lines.ts'

/** A page as a form holds it: the values of the front matter, and the text under `body`. */
export type PageValues = Values

/** Reads a file of content for a form. @throws where there is no front matter, or it is not YAML */
export function readPageFile(text: string): PageValues {
  const { yaml, body } = split(text)
  const data: unknown = parse(yaml)
  return { ...(typeof data === 'object' ? data : {}), body }
}

/** The key of no field, under which the values of a form carry the file that they were read from. A form shows its fields only, and gives other keys back as they were. */
const ORIGINAL = '_original'

/** What a form edits, with the file itself: nothing else tells, when the form is saved, which page it was. @throws as `readPageFile` does */
export function readForForm(text: string): PageValues {
  return { ...readPageFile(text), [ORIGINAL]: text }
}

/** The file that a saved form makes of the one that it was read from; of a page that is new, the whole file. */
export function writeFromForm({ [ORIGINAL]: original, ...values }: PageValues): string {
  return writePageFile(values, typeof original === 'string' ? original : '')
}

/** Writes a form's values back as a file: of the `original`, all lines stay that say the same. */
export function writePageFile(values: PageValues, original: string): string {
  const { yaml, body } = original.startsWith('---') ? split(original) : { yaml: '', body: '' }
  const { body: typed, ...after } = values
  const text = (typeof typed === 'string' && typed.trim() !== '' ? typed : body).trim()
  return `---\n${writeValues(after, yaml)}---\n${text === '' ? '' : `\n${text}\n`}`
}

function split(text: string): HyphenParts {
  const parts = splitAtHyphens(text)
  if (!parts) throw new Error('The file does not begin with front matter.')
  return { yaml: parts.yaml, body: parts.body.replace(/^\r?\n/, '') }
}
