import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const TABLE = join(root, 'lib/model/page-kinds.ts')
const NEW_ROW = `  { id: 'device', folder: 'devices', path: '/devices', singular: 'device', plural: 'devices', forms: ['json'] },\n`

/** Files that hold something for each kind of page, and cannot be right while a kind is missing there. */
const PLACES = [
  'lib/authoring/form-config.ts',
  'lib/authoring/new-page.ts',
  'lib/check-content/validate-documents.ts',
  'lib/commands/page-passages.ts',
  'lib/derive/search/search-entries.ts',
  'lib/derive/search/search-names.ts',
  'lib/editors/page-reports.ts',
  'lib/model/library.ts',
  'lib/model/page-kinds.ts',
  'lib/publish/json-shapes.ts',
  'lib/publish/list-json.ts',
  'lib/publish/page-files.ts',
  'lib/validate/anchors.ts',
  'lib/validate/reader-text.ts',
  'lib/validate/unique-names.ts',
]

/** Files in which the compiler finds a fault when the table of kinds has another text. */
function faultyFiles(change: (table: string) => string): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const host = ts.createCompilerHost({ ...options, incremental: false })
  const { readFile } = host
  host.readFile = (name) => (name === TABLE ? change(readFile(name)!) : readFile(name))
  const program = ts.createProgram(
    PLACES.map((file) => join(root, file)),
    { ...options, incremental: false },
    host,
  )
  return PLACES.filter((file) => program.getSemanticDiagnostics(program.getSourceFile(join(root, file))).length > 0)
}

it('a new kind of page is a new row: the compiler names every place that has to know it', () => {
  const withRow = (table: string) => {
    const changed = table.replace(/(export const PAGE_KINDS = \[[^]*?)(\] as const)/, `$1${NEW_ROW}$2`)
    expect(changed).toContain(NEW_ROW)
    return changed
  }
  expect(faultyFiles(withRow)).toEqual(PLACES)
})
