import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classesIn } from './class-names.ts'
import { type Sheet, SHEETS_FOLDER, sheetsWith } from './sheets.ts'

/** The scripts that add elements to pages that are read: the classes that they name stay in the styles. */
const SCRIPTS = ['elements.js', 'search.js', 'feedback.js']

/**
 * The styles that a page carries. In a build they are thinned to what the page can meet; in development, where a page is made for each
 * look at it, they are whole and as they are on the disk now.
 * @param own the page's sheets beside those of every page
 * @param html the page without its styles
 */
export async function pageStyles(own: readonly Sheet[], html: string, root = process.cwd()): Promise<string> {
  const sheets = sheetsWith(own)
  if (process.env.NODE_ENV !== 'production') return readSheets(sheets, root)
  // Pages of one kind carry the same few sets of classes: thousands of pages are a few dozen styles.
  const key = `${sheets.join(' ')}\n${[...classesIn(html)].sort().join(' ')}`
  const styles = thinned.get(key) ?? (await thin(sheets, html, root))
  thinned.set(key, styles)
  return styles
}

const thinned = new Map<string, string>()

async function thin(sheets: readonly Sheet[], html: string, root: string): Promise<string> {
  // Asked for here, because only a build needs the minifier: a server has the pages.
  const { compactStyles } = await import('./compact-styles.ts')
  return compactStyles(readSheets(sheets, root), html, readScripts(root))
}

function readSheets(sheets: readonly Sheet[], root: string): string {
  return sheets.map((sheet) => readFileSync(join(root, SHEETS_FOLDER, `${sheet}.css`), 'utf8')).join('')
}

function readScripts(root: string): string {
  return SCRIPTS.map((name) => readFileSync(join(root, 'public', 'generated', name), 'utf8')).join('\n')
}
