import type { Page } from 'playwright'
import type { Site } from './open-site.ts'

/** What a page says about itself, from its markup alone, before any script. */
export interface PageFacts {
  path: string
  status: number
  html: string
  title: string
  lang: string | null
  /** `h2#share-h Share this page`: level, then words. */
  headings: { level: number; text: string }[]
  mains: number
  /** The name of each nav, or an empty string. */
  navs: string[]
  ids: string[]
  links: { href: string; text: string }[]
  /** Addresses of images, scripts, icons and published data. */
  files: string[]
  /** Values of lang inside the page. */
  langs: string[]
}

/** Follows every link from home to every page of this site. */
export async function crawl(site: Site): Promise<Map<string, PageFacts>> {
  const found = new Map<string, PageFacts>()
  await site.visit('/favicon.svg', async (page) => {
    const waiting = ['/']
    while (waiting.length > 0) {
      const batch = waiting.splice(0, 24)
      const answers = await Promise.all(batch.map((path) => factsOf(site, page, path)))
      for (const facts of answers) {
        found.set(facts.path, facts)
        for (const { href } of facts.links) {
          const path = ownPath(href, facts.path)
          if (path && !found.has(path) && !waiting.includes(path) && !batch.includes(path)) waiting.push(path)
        }
      }
    }
  })
  return found
}

/** The path of a link on this site, without its anchor; null for other sites, mail and phone. */
export function ownPath(href: string, from: string): string | null {
  const url = new URL(href, `http://site.invalid${from}`)
  return url.host === 'site.invalid' && url.protocol === 'http:' ? url.pathname + url.search : null
}

export async function factsOf(site: Site, page: Page, path: string): Promise<PageFacts> {
  const answer = await fetch(site.url + path)
  const html = await answer.text()
  const facts = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html')
    const all = (selector: string) => [...parsed.querySelectorAll(selector)]
    // Published data is not a page: it is asked for, and not read as one.
    const data = ['json', 'txt', 'md', 'xml'].map((ending) => `a[href^="/"][href$=".${ending}"]`).join()
    const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const nameOf = (node: Element) =>
      node.getAttribute('aria-label') ?? words(parsed.getElementById(node.getAttribute('aria-labelledby') ?? ''))
    return {
      title: parsed.title,
      lang: parsed.documentElement.getAttribute('lang'),
      headings: all('h1,h2,h3,h4,h5,h6').map((node) => ({ level: Number(node.localName[1]), text: words(node) })),
      mains: all('main,[role=main]').length,
      navs: all('nav,[role=navigation]').map(nameOf),
      ids: all('[id]').map((node) => node.id),
      links: all('a[href]')
        .filter((node) => !node.matches(data))
        .map((node) => ({ href: node.getAttribute('href')!, text: node.getAttribute('aria-label') ?? words(node) })),
      files: all(`img[src],script[src],link[href]:not([rel=canonical]):not([rel=alternate]),${data}`).map(
        (node) => node.getAttribute('src') ?? node.getAttribute('href')!,
      ),
      langs: all('body [lang]').map((node) => node.getAttribute('lang')!),
    }
  }, html)
  return { path, status: answer.status, html, ...facts }
}
