import { kindOfFolder, PAGE_KINDS } from '../model/page-kinds.ts'
import { SLUG } from '../model/slug.ts'
import { TABLE_FORMS, tableAt } from './table-forms.ts'

/** The files that the visual editor may read and write, below the project's folder. */
export interface PageFiles {
  list: (folder: string) => readonly string[]
  read: (path: string) => string | undefined
  write: (path: string, text: string) => void
}

/** An answer to the visual editor: a value, or the status and the reason why not. */
export type FilesAnswer = { status: 200; body: unknown } | { status: 400 | 404 | 422; body: { error: string } }

/**
 * Answers a request of Decap's "proxy" backend for files of this computer. Only pages can be read and written (content/<kind>/<slug>.md),
 * and the tables that they share (content/help.md).
 * `request` is what came over the wire: nothing of it is trusted.
 */
export function answerFiles(request: unknown, files: PageFiles): FilesAnswer {
  const action = field(request, 'action')
  const params = field(request, 'params')
  switch (action) {
    case 'info':
      return ok({ repo: 'local', publish_modes: ['simple'], type: 'local_fs' })
    case 'entriesByFolder': {
      const folder = PAGE_KINDS.find((kind) => `content/${kind.folder}` === field(params, 'folder'))
      if (!folder) return refuse(404, 'There is no such folder.')
      const paths = files.list(`content/${folder.folder}`).map((name) => `content/${folder.folder}/${name}`)
      return ok(paths.filter(isPage).map((path) => entry(path, files.read(path) ?? '')))
    }
    case 'entriesByFiles': {
      const asked = field(params, 'files')
      const paths = (Array.isArray(asked) ? asked : []).map((file) => field(file, 'path')).filter(isEditable)
      return ok(paths.flatMap((path) => found(path, files.read(path))))
    }
    case 'getEntry': {
      const path = field(params, 'path')
      const text = isEditable(path) ? files.read(path) : undefined
      return isEditable(path) && text !== undefined ? ok(entry(path, text)) : refuse(404, 'There is no such page.')
    }
    case 'persistEntry': {
      const sent = field(params, 'dataFiles')
      const pages = (Array.isArray(sent) ? sent : []).map((file) => ({
        path: field(file, 'path'),
        text: field(file, 'raw'),
      }))
      for (const { path, text } of pages)
        if (!isEditable(path) || typeof text !== 'string')
          return refuse(
            400,
            'Only pages and tables in content/ can be saved, under a name in lower-case letters, digits and hyphens.',
          )
      for (const { path, text } of pages) if (isEditable(path) && typeof text === 'string') files.write(path, text)
      return ok({ message: 'saved' })
    }
    case 'getMedia':
      return ok([])
    default:
      return refuse(
        422,
        `The visual editor cannot do this on files of this computer (${typeof action === 'string' ? action.slice(0, 40) : 'no action'}). Do it in the folder itself.`,
      )
  }
}

function ok(body: unknown): FilesAnswer {
  return { status: 200, body }
}

function refuse(status: 400 | 404 | 422, error: string): FilesAnswer {
  return { status, body: { error } }
}

function entry(path: string, data: string) {
  const table = tableAt(path)
  return { data, file: { path, label: table ? TABLE_FORMS[table].label : null, id: null } }
}

function found(path: string, text: string | undefined) {
  return text === undefined ? [] : [entry(path, text)]
}

/** Whether a path is a page or a table that pages share. */
function isEditable(path: unknown): path is string {
  return isPage(path) || (typeof path === 'string' && tableAt(path) !== undefined)
}

function isPage(path: unknown): path is string {
  if (typeof path !== 'string') return false
  const [root, folder, name, ...more] = path.split('/')
  return (
    root === 'content' &&
    more.length === 0 &&
    folder !== undefined &&
    kindOfFolder(folder) !== undefined &&
    name !== undefined &&
    name.endsWith('.md') &&
    SLUG.test(name.slice(0, -3))
  )
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}
