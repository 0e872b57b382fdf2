import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes a content folder with `count` medicines: copies of the real ones under invented names, so that pages are as long and as varied
 * as pages are. The rest of the content is the real one.
 */
export function writeContent(real: string, directory: string, count: number): void {
  cpSync(real, directory, { recursive: true })
  const folder = join(directory, 'medicines')
  const models = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.startsWith('_'))
    .sort()
  for (let made = models.length; made < count; made++) {
    const text = readFileSync(join(folder, models[made % models.length]!), 'utf8')
    writeFileSync(join(folder, `generated-${made}.md`), renamed(text, made))
  }
}

/** A copy of a medicine under another name. Brands, other names and old addresses belong to one page only. */
export function renamed(text: string, number: number): string {
  const end = text.indexOf('\n---', 4)
  const frontMatter = text
    .slice(0, end)
    .replace(/^name: .*$/m, `name: generatib ${inLetters(number)}`)
    .replace(/^(brands|otherNames|otherForms|redirects):.*(?:\n[ -].*)*$/gm, '$1: []')
  return frontMatter + text.slice(end)
}

/** A number without digits: the content check takes 911 for a helpline of another country, and is right to. */
function inLetters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'bdfhjkpqvz'[Number(digit)]!)
}
