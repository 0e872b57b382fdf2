import type { z } from 'zod'
import type { FrontMatter } from '../parse/front-matter.ts'
import { closest, type IssueList } from './issues.ts'

/**
 * Checks front matter against its schema. Every fault becomes an issue at the line of its value.
 * Returns undefined when anything is wrong: unchecked data goes no further.
 */
export function validateFrontMatter<S extends z.ZodType>(frontMatter: FrontMatter, schema: S, issues: IssueList): z.output<S> | undefined {
  const checked = schema.safeParse(withDaysAsText(frontMatter.value), { reportInput: true })
  if (checked.success) return checked.data
  for (const fault of checked.error.issues) {
    const name = fault.path.join('.') || 'the front matter'
    if (fault.code === 'unrecognized_keys') {
      for (const key of fault.keys) {
        const meant = closest(key, knownKeys(schema))
        issues.error('unknown-key', frontMatter.at([...fault.path, key]), `the key "${key}"`, 'a key of the editor’s guide', meant ? `Did you mean "${meant}"?` : 'Delete it, or look up its name in content/README.md.')
      }
      continue
    }
    const missing = fault.input === undefined || fault.input === null
    const expected = fault.message.startsWith('Invalid') || fault.message.startsWith('Too') ? 'a value of the kind that the editor’s guide shows' : fault.message
    issues.error(missing ? 'missing-value' : 'wrong-value', frontMatter.at(fault.path), missing ? `no "${name}"` : `"${name}: ${show(fault.input)}"`, expected, missing ? `Add "${name}:" to the front matter.` : `Change "${name}".`)
  }
  return undefined
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** YAML reads an unquoted 2026-01-31 as a Date at midnight UTC: it goes back to the text that the editor typed. */
function withDaysAsText(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(withDaysAsText)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDaysAsText(inner)]))
  return value
}

function knownKeys(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null ? Object.keys(schema.shape) : []
}
