import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { builtPages } from '../../lib/framework/built-pages.ts'
import { PAGE_FILES } from '../../lib/publish/data-routes.ts'

/** What a baseline holds of each page, each in a folder of its own. Styles stand apart: pages may differ in them alone. */
export const PARTS = ['main', 'head', 'body', 'styles', 'json'] as const

/**
 * Writes what a built site says, in pieces that can be compared with those of another build: of each page its `main`, its head, its body
 * and its styles, and every JSON of the site.
 * @returns how many files of each kind
 */
export function saveBaseline(root: string, target: string): Record<(typeof PARTS)[number], number> {
  const count = { main: 0, head: 0, body: 0, styles: 0, json: 0 }
  const save = (part: (typeof PARTS)[number], name: string, text: string) => {
    const file = join(target, part, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    count[part]++
  }
  for (const { name, file } of builtPages(join(root, '.next'))) {
    const html = readFileSync(file, 'utf8')
    const styles = between(html, '<style>', '</style>')
    save('main', name, between(html, '<main', '</main>'))
    save(
      'head',
      name,
      between(html, '<head>', '</head>').replace(styles, () => ''),
    )
    save('body', name, between(html, '<body>', '</body>'))
    save('styles', name, styles)
  }
  for (const [folder, ending] of [
    [join(root, 'public', PAGE_FILES), '.json'],
    [join(root, '.next', 'server', 'app'), '.json.body'],
  ] as const)
    for (const name of namesBelow(folder))
      if (name.endsWith(ending))
        save('json', `${name.slice(0, -ending.length)}.json`, readFileSync(join(folder, name), 'utf8'))
  return count
}

/** The names that differ between two baselines, and those that only one of them has. */
export function compareBaselines(one: string, other: string, part: (typeof PARTS)[number]) {
  const names = namesBelow(join(one, part))
  const others = new Set(namesBelow(join(other, part)))
  const both = names.filter((name) => others.has(name))
  const same = both.filter((name) => readFileSync(join(one, part, name)).equals(readFileSync(join(other, part, name))))
  return {
    same: same.length,
    changed: both.filter((name) => !same.includes(name)),
    gone: names.filter((name) => !others.has(name)),
    added: [...others].filter((name) => !names.includes(name)),
  }
}

/** The first piece of a text between two marks; nothing where it has none. */
function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  return from === -1 || to === -1 ? '' : text.slice(from + start.length, to)
}

function namesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort()
}
