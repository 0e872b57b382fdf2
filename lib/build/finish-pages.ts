import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { classesIn, compactStyles } from './compact-styles.ts'
import { stripFramework } from './strip-framework.ts'

/** The framework's own error page: it gives way to ours, which needs no script. */
const FRAMEWORK_ERROR = /<html id="__next_error__">/

/**
 * Finishes what `next build` wrote. Reading pages lose the framework's scripts and preloads, and carry their styles inside;
 * tools pages keep the framework, with their inline scripts moved into files so that the same strict policy holds for them.
 * A page is a reading page unless its root element says `data-tools`.
 * @param scripts the text of the scripts of reading pages: the classes that they name stay in the styles
 */
export function finishPages(nextDirectory: string, scripts: string): { reading: number; tools: number } {
  const pages = join(nextDirectory, 'server', 'app')
  const styles = new Map<string, string>()
  const readStyle = (href: string) => {
    const path = decodeURIComponent(href.replace(/^\/_next\//, '').replace(/\?.*$/, ''))
    if (!styles.has(path)) styles.set(path, readFileSync(join(nextDirectory, path), 'utf8'))
    return styles.get(path)!
  }
  // Pages of one kind carry the same few sets of classes: thousands of pages are a few dozen styles.
  const compacted = new Map<string, string>()
  const compact = (css: string, html: string) => {
    const key = `${[...classesIn(html)].sort().join(' ')}\n${css}`
    const made = compacted.get(key) ?? compactStyles(css, html, scripts)
    compacted.set(key, made)
    return made
  }
  const count = { reading: 0, tools: 0 }
  for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue
    const file = join(pages, name)
    const html = readFileSync(file, 'utf8')
    if (FRAMEWORK_ERROR.test(html)) continue
    if (/<html[^>]*\sdata-tools/.test(html)) {
      writeFileSync(file, externaliseScripts(html, nextDirectory))
      count.tools++
    } else {
      writeFileSync(file, stripFramework(html, name, readStyle, compact))
      count.reading++
    }
  }
  for (const target of ['server/app/_global-error.html', 'server/pages/500.html'])
    if (existsSync(join(nextDirectory, target))) copyFileSync(join(pages, 'problem.html'), join(nextDirectory, target))
  return count
}

/** Moves each inline script into a file named by its content. Order stays: classic scripts run where they stand. */
function externaliseScripts(html: string, nextDirectory: string): string {
  return html.replace(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")([^>]*)>([\s\S]*?)<\/script>/g, (_, attributes: string, code: string) => {
    const name = `inline-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`
    const path = join(nextDirectory, 'static', 'chunks', name)
    if (!existsSync(path)) writeFileSync(path, code)
    return `<script src="/_next/static/chunks/${name}"${attributes.replace(/\s?nonce="[^"]*"/, '')}></script>`
  })
}
