import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { classesIn, compactStyles } from './compact-styles.ts'
import { stripFramework } from './strip-framework.ts'

/** What the thread is given: the names of pages, the folder of the build, and the text of the scripts of reading pages. */
export interface Finishing {
  names: string[]
  nextDirectory: string
  scripts: string
}

/** How many pages of each kind were finished. */
export interface Finished {
  reading: number
  tools: number
}

/** The framework's own error page: it gives way to ours, which needs no script. */
const FRAMEWORK_ERROR = /<html id="__next_error__">/

/** A thread that finishes some pages in place. A page is a reading page unless its root element says `data-tools`. */
const { names, nextDirectory, scripts } = workerData as Finishing

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

const finished: Finished = { reading: 0, tools: 0 }
for (const name of names) {
  const file = join(nextDirectory, 'server', 'app', name)
  const html = readFileSync(file, 'utf8')
  if (FRAMEWORK_ERROR.test(html)) continue
  const isTool = /<html[^>]*\sdata-tools/.test(html)
  writeFileSync(file, isTool ? externaliseScripts(html) : stripFramework(html, name, readStyle, compact))
  finished[isTool ? 'tools' : 'reading']++
}
parentPort!.postMessage(finished)

/** Moves each inline script into a file named by its content. Order stays: classic scripts run where they stand. */
function externaliseScripts(html: string): string {
  return html.replace(
    /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")([^>]*)>([\s\S]*?)<\/script>/g,
    (_, attributes: string, code: string) => {
      const name = `inline-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`
      const path = join(nextDirectory, 'static', 'chunks', name)
      if (!existsSync(path)) writeFileSync(path, code)
      return `<script src="/_next/static/chunks/${name}"${attributes.replace(/\s?nonce="[^"]*"/, '')}></script>`
    },
  )
}
