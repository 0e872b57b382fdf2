import { transform } from 'lightningcss'

/** The oldest browsers that know container queries, which the layout rests on: prefixes for older ones are dropped. */
const targets = { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16, ios_saf: 16 << 16 }

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
  const small = withoutCopies(transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols, targets }).code.toString())
  return shortenProperties(small, words)
}

/** Each pass of the minifier adds one more prefixed copy of these, for browsers older than the targets. */
function withoutCopies(css: string): string {
  return css.replace(/-webkit-text-decoration(?:-color)?:[^;}]*;?/g, '')
}

/** Custom properties are written and read in these styles only, so any name will do, but for those that scripts name. */
function shortenProperties(css: string, kept: ReadonlySet<string>): string {
  const short = new Map<string, string>()
  return css.replace(/(?<![\w-])--[a-zA-Z][\w-]*/g, (name) => {
    if (!short.has(name)) short.set(name, kept.has(name) ? name : `--${short.size.toString(36)}`)
    return short.get(name)!
  })
}
