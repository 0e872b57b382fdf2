import type { Hints } from './form-fields.ts'
import { UNANSWERED } from '../validate/unanswered.ts'

/** The questions of a template's front matter by path ("sources.title"), for a form's hints. Of a list, the last entry's question stands. */
export function templateHints(frontMatter: unknown): Hints {
  const hints: Record<string, string> = {}
  gather(frontMatter, '', hints)
  return hints
}

function gather(value: unknown, path: string, hints: Record<string, string>): void {
  if (typeof value === 'string') {
    const at = value.indexOf(UNANSWERED)
    if (at !== -1) hints[path] = value.slice(at + UNANSWERED.length).trim()
  } else if (Array.isArray(value)) value.forEach((item) => gather(item, path, hints))
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) gather(inner, path ? `${path}.${key}` : key, hints)
}
