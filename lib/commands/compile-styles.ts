import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss, { type Plugin } from 'postcss'
import { watchFolders } from '../check/watch-folders.ts'
import { SHEETS, SHEETS_FOLDER } from '../document/sheets.ts'

/** Editors save a file in several steps. */
const SETTLED_MS = 50

/** Compiles the sheets of pages that are read, each by itself, to where pages take them from (lib/document/page-styles.ts). */
export async function compileSheets(root: string): Promise<void> {
  const folder = join(root, SHEETS_FOLDER)
  mkdirSync(folder, { recursive: true })
  for (const sheet of SHEETS) writeIfNew(join(folder, `${sheet}.css`), await compile(root, sheet))
}

/** Compiles them again after each change of a sheet, and of a component: it may name a utility that no other names. */
export function keepSheets(root: string): void {
  for (const [folder, names] of [
    ['app/styles', /\.css$/],
    ['components', /\.tsx$/],
  ] as const)
    watchFolders(join(root, folder), SETTLED_MS, () => compileSheets(root).catch(console.error), names)
}

/** A sheet that is as it was is left alone: open pages hear of each that is written. */
function writeIfNew(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}

/** Compiles the one stylesheet of the editors' desk, whose pages link to it. */
export async function compileDeskStyles(root: string, directory: string): Promise<void> {
  writeFileSync(join(directory, 'desk.css'), await compile(root, 'desk'))
}

async function compile(root: string, name: string): Promise<string> {
  const from = join(root, 'app', 'styles', `${name}.css`)
  const plugins = [tailwind({ base: root, optimize: { minify: true } }), withoutBanner]
  return (await postcss(plugins).process(readFileSync(from, 'utf8'), { from })).css
}

/** Tailwind puts its name and licence at the start of each sheet, and minifiers keep such comments: a reader would load it with each page. */
const withoutBanner: Plugin = {
  postcssPlugin: 'without-banner',
  OnceExit: (sheet) => void sheet.walkComments((comment) => void comment.remove()),
}
