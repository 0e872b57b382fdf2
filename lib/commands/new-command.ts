import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentDirectory, readContentFiles } from '../content.ts'
import { newPage } from '../authoring/new-page.ts'
import { eachPageFolder } from '../model/page-kinds.ts'
import { commandWords } from './command-words.ts'

/** `npm run new -- medicine "Name"`: writes the skeleton of a page, and says what comes next. */

const { positionals } = commandWords({ allowPositionals: true }, 'npm run new -- medicine "Name"')
const directory = contentDirectory()
const files = readContentFiles(directory)
const textOf = (file: string): string => {
  const source = files.get(file)
  if (source && 'text' in source) return source.text
  throw new Error(`content/${file} is missing: it is the skeleton of every new page. Restore it from git.`)
}
const made = newPage(
  positionals,
  new Date().toISOString().slice(0, 10),
  eachPageFolder((folder) => textOf(`${folder}/_template.md`)),
  eachPageFolder((folder) =>
    [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1, -3)),
  ),
)

if (!made.ok) {
  console.error(made.message)
  process.exitCode = 1
} else {
  // "wx" refuses to write over a file that came between the look and the writing.
  writeFileSync(join(directory, made.file), made.text, { flag: 'wx' })
  console.log(`Made content/${made.file}. It asks ${made.questions} questions, each marked TODO(editor).`)
  if (made.similar)
    console.log(
      `There is a page with a similar name, content/${made.kind.folder}/${made.similar}.md. Is it the same thing?`,
    )
  console.log(
    `\n1. Open the file and answer each question. The editor's guide is content/README.md.\n2. npm run content   names what is missing or wrong. Nothing is published until it is mended.\n3. npm run dev       shows the page at http://localhost:3000/${made.file.slice(0, -3)}`,
  )
}
