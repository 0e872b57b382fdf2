import { kindOfFolder } from '../model/page-kinds.ts'
import { tableAt, tableFormName, TABLES } from './table-forms.ts'

export interface EditLinks {
  /** Opens the file in Visual Studio Code on this computer. */
  editor: string
  /** The form of the file on GitHub; null where the code is not there. */
  github: string | null
  /** The form of the visual editor; null for files that have none. */
  form: string | null
}

/** Where a file below content/ can be changed. `directory` is the content folder's whole path, `sourceCode` the address from site.md. */
export function editLinks(
  file: string,
  directory: string,
  sourceCode: string | undefined,
  line = 1,
  column = 1,
): EditLinks {
  const [folder = '', name] = file.split('/')
  const kind = kindOfFolder(folder)
  const table = tableAt(`content/${file}`)
  const absolute = directory
    .replaceAll('\\', '/')
    .replace(/^(?!\/)/, '/')
    .replace(/\/$/, '')
  return {
    editor: encodeURI(`vscode://file${absolute}/${file}:${line}:${column}`),
    github:
      sourceCode && /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(sourceCode)
        ? `${sourceCode.replace(/\/$/, '')}/edit/main/content/${file}`
        : null,
    form: table
      ? `/admin#/collections/${TABLES}/entries/${tableFormName(table)}`
      : kind && name
        ? `/admin#/collections/${kind.folder}/entries/${name.replace(/\.md$/, '')}`
        : null,
  }
}
