import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editLinks } from '../../../../lib/authoring/edit-links.ts'
import { sourceOf } from '../../../../lib/authoring/page-source.ts'
import { previewNotes } from '../../../../lib/authoring/preview-notes.ts'
import { contentDirectory, getChecked } from '../../../../lib/content.ts'
import type { Issue } from '../../../../lib/model/result.ts'

/** What the preview bar of a page shows: its file, the ways to edit it, its other forms, and its warnings. */
export function GET(request: Request): Response {
  const source = sourceOf(new URL(request.url).searchParams.get('page') ?? '')
  const checked = getChecked()
  const directory = contentDirectory()
  const path = source && join(directory, source.file)
  const text = path && readText(path)
  if (!source || text === undefined || !checked.ok) return Response.json(null)
  const links = editLinks(source.file, directory, checked.value.site.sourceCode)
  const warnings = readWarnings() ?? checked.warnings
  const notes = previewNotes(
    source.file,
    text,
    warnings,
    ({ file, line, column }) => editLinks(file, directory, undefined, line, column).editor,
  )
  return Response.json({ ...source, links, notes })
}

/** The warnings of language come from the process that started this server; until they are there, the others stand alone. */
function readWarnings(): Issue[] | undefined {
  const text = readText(join(process.cwd(), 'node_modules/.cache/preview/warnings.json'))
  return text === undefined ? undefined : JSON.parse(text)
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
