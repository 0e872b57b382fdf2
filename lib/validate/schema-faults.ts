import type { z } from 'zod'
import type { FrontMatter } from '../parse/front-matter.ts'
import { closest, type IssueList } from './issues.ts'

/**
 * Checks front matter against its schema. Every fault becomes an issue at the line of its value.
 * Returns undefined when anything is wrong: unchecked data goes no further.
 */
export function validateFrontMatter<S extends z.ZodType>(
  frontMatter: FrontMatter,
  schema: S,
  issues: IssueList,
): z.output<S> | undefined {
  const checked = schema.safeParse(withDaysAsText(frontMatter.value), { reportInput: true })
  if (checked.success) return checked.data
  for (const fault of checked.error.issues) {
    const name = String(fault.path.findLast((step) => typeof step === 'string') ?? 'the front matter')
    const where = placeInList(fault.path)
    if (fault.code === 'unrecognized_keys') {
      for (const key of fault.keys) {
        if (/\s/.test(key)) {
          issues.error(
            'unknown-key',
            frontMatter.at([...fault.path, key]),
            `"${key}" as a key of its own`,
            'words with a comma in quotes, inside {…}',
            'Put straight double quotes round the whole text: the comma ended it early.',
          )
          continue
        }
        const meant = closest(
          key,
          fault.path.length === 0 ? knownKeys(schema) : missingBeside(fault.path, checked.error.issues),
        )
        issues.error(
          'unknown-key',
          frontMatter.at([...fault.path, key]),
          `the key "${key}"`,
          'a key of the editor’s guide',
          meant ? `Did you mean "${meant}"?` : 'Delete it, or look up its name in content/README.md.',
        )
      }
      continue
    }
    const missing = fault.input === undefined || fault.input === null
    const expected =
      fault.message.startsWith('Invalid') || fault.message.startsWith('Too')
        ? 'a value of the kind that the editor’s guide shows'
        : fault.message
    issues.error(
      missing ? 'missing-value' : 'wrong-value',
      frontMatter.at(fault.path),
      `${missing ? `no "${name}"` : `"${name}: ${show(fault.input)}"`}${where}`,
      expected,
      missing ? `Add "${name}:" ${where === '' ? 'to the front matter' : 'there'}.` : `Change "${name}".`,
    )
  }
  return undefined
}

/** Keys that are missing in the same place: a misspelt key is often one of them. */
function missingBeside(path: readonly PropertyKey[], faults: readonly z.core.$ZodIssue[]): string[] {
  return faults
    .filter((fault) => fault.path.length === path.length + 1 && path.every((step, index) => fault.path[index] === step))
    .map((fault) => String(fault.path.at(-1)))
}

/** " (item 2 of sources)" for a value inside a list, '' for one that is not. */
function placeInList(path: readonly PropertyKey[]): string {
  const at = path.findLastIndex((step) => typeof step === 'number')
  if (at < 1) return ''
  return ` (item ${Number(path[at]) + 1} of ${path
    .slice(0, at)
    .filter((step) => typeof step === 'string')
    .join(', ')})`
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** YAML reads an unquoted 2026-01-31 as a Date at midnight UTC: it goes back to the text that the editor typed. */
function withDaysAsText(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(withDaysAsText)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDaysAsText(inner)]))
  return value
}

function knownKeys(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null ? Object.keys(schema.shape) : []
}
