import { type Selector, transform } from 'lightningcss'
import { classesIn } from './class-names.ts'

/** The oldest browsers that know container queries, which the layout rests on: prefixes for older ones are dropped. */
const targets = { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16, ios_saf: 16 << 16 }

/**
 * The styles of one page without the rules for classes that neither the page nor a script names, and with short names for
 * custom properties. What a reader sees is the same; the first answer is smaller.
 * @param html the page without its styles
 * @param scripts the text of every script that adds elements to pages: a class that is a word in it is kept
 */
export function compactStyles(css: string, html: string, scripts: string): string {
  const named = classesIn(html)
  const words = new Set(scripts.match(/[\w-]+/g))
  const isMet = (selector: Selector) =>
    selector.every((part) => part.type !== 'class' || named.has(part.name) || words.has(part.name))
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    visitor: {
      Selector: (selector) => (isMet(selector) ? undefined : []),
      Rule: { style: (rule) => (rule.value.selectors.some(isMet) ? undefined : []) },
    },
  })
  const small = withoutUnread(withoutCopies(code.toString()), words)
  return shortenProperties(small, words)
}

/** Each pass of the minifier adds one more prefixed copy of these, for browsers older than the targets. */
function withoutCopies(css: string): string {
  return css.replace(/-webkit-text-decoration(?:-color)?:[^;}]*;?/g, '')
}

/** Drops custom properties that neither these styles nor a script read, over and over, because one may only have fed another. */
function withoutUnread(css: string, kept: ReadonlySet<string>): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!))
  const less = css.replace(/(?<=[{;])(--[\w-]+):[^;}]*(?:;|(?=\}))/g, (declaration, name: string) =>
    read.has(name) || kept.has(name) ? declaration : '',
  )
  return less === css ? css : withoutUnread(less, kept)
}

/** Custom properties are written and read in these styles only, so any name will do, but for those that scripts name. */
function shortenProperties(css: string, kept: ReadonlySet<string>): string {
  const short = new Map<string, string>()
  return css.replace(/(?<![\w-])--[a-zA-Z][\w-]*/g, (name) => {
    if (!short.has(name)) short.set(name, kept.has(name) ? name : `--${short.size.toString(36)}`)
    return short.get(name)!
  })
}
