import { transform } from 'lightningcss'

/**
 * The styles of one page without the rules for classes that neither the page nor a script names, and with short names for
 * custom properties. What a reader sees is the same; the first answer is smaller.
 * @param html the page without its styles
 * @param scripts the text of every script that adds elements to pages: a class that is a word in it is kept
 */
export function compactStyles(css: string, html: string, scripts: string): string {
  const named = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)))
  const words = new Set(scripts.match(/[\w-]+/g))
  const unusedSymbols = [...new Set([...css.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name!))].filter((name) => !named.has(name) && !words.has(name))
  return shortenProperties(transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString())
}

/** Custom properties are written and read in these styles only, so any name will do. */
function shortenProperties(css: string): string {
  const short = new Map<string, string>()
  return css.replace(/(?<![\w-])--[a-zA-Z][\w-]*/g, (name) => {
    if (!short.has(name)) short.set(name, `--${short.size.toString(36)}`)
    return short.get(name)!
  })
}
