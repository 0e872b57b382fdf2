import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { builtPages } from './built-pages.ts'

/**
 * Moves the inline scripts of pages that Next.js renders into files named by their content, because the policy of this site allows no
 * inline script, and Next.js has no setting to write none. Pages of handlers have none. Order stays: classic scripts run where they stand.
 * @returns how many pages Next.js rendered
 */
export function externaliseScripts(nextDirectory: string): number {
  const pages = builtPages(nextDirectory).filter(({ file }) => file.endsWith('.html'))
  for (const { file } of pages) {
    const { html, scripts } = withoutInlineScripts(readFileSync(file, 'utf8'))
    writeFileSync(file, html)
    for (const [name, code] of scripts) writeFileSync(join(nextDirectory, 'static', 'chunks', name), code)
  }
  return pages.length
}

/** A page with an address in place of the code of each inline script, and the code by the name of its file. Data in a script element is no script. */
export function withoutInlineScripts(html: string): { html: string; scripts: Map<string, string> } {
  const scripts = new Map<string, string>()
  let rest = html
  for (const { start, codeStart, codeEnd } of inlineScripts(html).toReversed()) {
    const code = html.slice(codeStart, codeEnd)
    const name = `inline-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`
    scripts.set(name, code)
    const attributes = html.slice(start + '<script'.length, codeStart)
    rest = `${rest.slice(0, start)}<script src="/_next/static/chunks/${name}"${attributes}${rest.slice(codeEnd)}`
  }
  return { html: rest, scripts }
}

/** Where each inline script begins, and from where to where its code reaches. */
function inlineScripts(html: string): { start: number; codeStart: number; codeEnd: number }[] {
  const found: { start: number; codeStart: number; codeEnd: number }[] = []
  let open: { start: number; codeStart: number } | undefined
  const parser = new Parser({
    onopentag: (name, { src, type = '' }) => {
      if (name === 'script' && src === undefined && !type.endsWith('json'))
        open = { start: parser.startIndex, codeStart: parser.endIndex + 1 }
    },
    onclosetag: (name) => {
      if (name === 'script' && open) found.push({ ...open, codeEnd: parser.startIndex })
      open = undefined
    },
  })
  parser.end(html)
  return found
}
