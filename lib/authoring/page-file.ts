import { parse, stringify } from 'yaml'
import { type HyphenParts, splitAtHyphens } from '../parse/hyphen-lines.ts'

/** A page as a form holds it: the values of the front matter, and the text under `body`. */
export type PageValues = Record<string, unknown>

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

/**
 * Writes a form's values back as a file. Of the `original`, every key whose value is the same keeps its lines as they stand, with
 * comments and in their order, so that a change in the form changes only its own lines. Values that are empty are left as they were.
 */
export function writePageFile(values: PageValues, original: string): string {
  const { yaml, body } = original.startsWith('---') ? split(original) : { yaml: '', body: '' }
  const blocks = topLevelBlocks(yaml)
  const before: PageValues = parse(yaml) ?? {}
  const { body: text = body, ...after } = withoutEmpty(values)
  const lines = blocks.map(({ key, source }) =>
    key === undefined || same(before[key], after[key])
      ? source
      : key in after
        ? block(key, after[key])
        : emptied(key, before[key], source),
  )
  for (const key of Object.keys(after)) if (!blocks.some((one) => one.key === key)) lines.push(block(key, after[key]))
  return `---\n${lines.join('')}---\n\n${String(text).replace(/^\n+/, '').replace(/\s*$/, '\n')}`
}

function split(text: string): HyphenParts {
  const parts = splitAtHyphens(text)
  if (!parts) throw new Error('The file does not begin with front matter.')
  return { yaml: parts.yaml, body: parts.body.replace(/^\r?\n/, '') }
}

/** The lines of each key that stands at the left edge; comments before the first key are a block without one. */
function topLevelBlocks(yaml: string): { key: string | undefined; source: string }[] {
  const blocks: { key: string | undefined; source: string }[] = []
  for (const line of yaml.split(/(?<=\n)/)) {
    const key = /^(?:"([^"]+)"|([A-Za-z][\w-]*)):(?:\s|$)/.exec(line)
    if (key) blocks.push({ key: key[1] ?? key[2], source: line })
    else if (blocks.length > 0) blocks.at(-1)!.source += line
    else if (line) blocks.push({ key: undefined, source: line })
  }
  return blocks
}

function block(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0 })
}

/** A value that was taken away leaves its key, as the skeleton has it. A value that was empty before stays as it was written. */
function emptied(key: string, before: unknown, source: string): string {
  if (before === null || before === undefined || (Array.isArray(before) && before.length === 0)) return source
  return Array.isArray(before) ? `${key}: []\n` : `${key}:\n`
}

/** Forms send "", null and empty lists for what nobody filled in: to the check these are the same as nothing. */
function withoutEmpty(values: PageValues): PageValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (isEmpty(clean(value)) ? [] : [[key, clean(value)]])),
  )
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean).filter((item) => !isEmpty(item))
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return withoutEmpty(value as PageValues)
  return typeof value === 'string' ? value.trim() : value
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0
}

function same(before: unknown, after: unknown): boolean {
  const [a, b] = [clean(before), clean(after)]
  return (isEmpty(a) && isEmpty(b)) || canonical(a) === canonical(b)
}

/** Text for comparing: the order of keys does not count. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${key}:${canonical(inner)}`)
      .join(',')}}`
  return JSON.stringify(value)
}
