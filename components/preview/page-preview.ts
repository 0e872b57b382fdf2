import type { EditLinks } from '../../lib/authoring/edit-links.ts'
import type { PageSource } from '../../lib/authoring/page-source.ts'
import type { PreviewNote } from '../../lib/authoring/preview-notes.ts'
import { h } from '../elements/dom-element.ts'
import { placeNotes } from './margin-notes.ts'
import { PREVIEW_STYLES } from './preview-styles.ts'
import { takeOver } from './take-over.ts'

interface PreviewAnswer extends PageSource {
  links: EditLinks
  notes: PreviewNote[]
}

/**
 * `<page-preview>`: in development only. A bar with the file of the page, the ways to edit it and its other forms; its warnings
 * beside their sentences; and the page again as soon as a file is saved.
 */
export class PagePreviewElement extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' })
  #again: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    document.head.append(
      h(
        'style',
        {},
        '::highlight(preview) { text-decoration: underline wavy 2px #a86a10; text-underline-offset: 3px } html { padding-bottom: 5rem }',
      ),
    )
    const changes = new EventSource('/preview/changes')
    // Warnings of language come some moments after the page.
    changes.addEventListener('notes', () => this.#soon())
    // What was saved before the server listens, or while it was started again, is asked for when it is ready.
    for (const event of ['ready', 'change'] as const)
      changes.addEventListener(event, ({ data }) => void this.#renew(data === 'true'))
    // The page changes in steps when it is made anew: the notes are placed when it is quiet.
    new MutationObserver(() => this.#soon()).observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    addEventListener('resize', () => this.#soon())
    this.#soon()
  }

  /** Shows the page as it is now, and puts anew only what has changed: an editor keeps their place. */
  async #renew(sound: boolean): Promise<void> {
    const answer = sound ? await fetch(location.pathname) : undefined
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
    const [shown, fresh] = [document, page].map((one) => one?.querySelector('main'))
    if (!page || !shown || !fresh) return location.reload()
    takeOver(shown, fresh)
    document.title = page.title
    const [styles, newStyles] = [document, page].map((one) => one.querySelector('head > style'))
    if (styles && newStyles && styles.textContent !== newStyles.textContent) styles.replaceWith(newStyles)
    structuredScripts(document).forEach(
      (script, at) => (script.textContent = structuredScripts(page)[at]?.textContent ?? ''),
    )
  }

  #soon(): void {
    clearTimeout(this.#again)
    this.#again = setTimeout(() => void this.#show(), 60)
  }

  async #show(): Promise<void> {
    const answer: PreviewAnswer | null = await (
      await fetch(`/preview/notes?page=${encodeURIComponent(location.pathname)}`)
    ).json()
    const style = h('style', {}, PREVIEW_STYLES)
    if (!answer) {
      this.#root.replaceChildren(
        style,
        h('aside', { 'aria-label': 'Preview' }, h('p', {}, 'Preview. This page is made from many files.')),
      )
      return
    }
    const notes = answer.notes.map((note) => ({ element: noteElement(note), sentences: note.sentences }))
    const margin = h('div', { class: 'margin' }, ...notes.map(({ element }) => element))
    this.#root.replaceChildren(style, margin)
    const lost = placeNotes(document.querySelector('main') ?? document.body, notes)
    this.#root.append(
      this.#bar(
        answer,
        lost.map(({ element }) => element),
      ),
    )
  }

  #bar({ file, links, views, notes }: PreviewAnswer, lost: readonly HTMLElement[]): HTMLElement {
    const here = location.pathname
    const edit = [
      h('a', { href: links.editor }, 'Edit this file'),
      ...(links.form ? [h('a', { href: links.form }, 'Edit in a form')] : []),
      ...(links.github ? [h('a', { href: links.github }, 'Edit on GitHub')] : []),
    ]
    const others = views.map(({ label, href }) =>
      h('a', { href, ...(href === here ? { 'aria-current': 'page' } : {}) }, label),
    )
    const data = structuredData()
    return h(
      'aside',
      { 'aria-label': 'Preview' },
      h('p', {}, h('strong', {}, 'Preview'), ' ', h('code', {}, `content/${file}`)),
      h('p', {}, ...edit),
      h('p', {}, ...others),
      ...(data ? [h('details', {}, h('summary', {}, 'Structured data'), h('pre', { tabindex: '0' }, data))] : []),
      lost.length === 0
        ? h('p', {}, countOf(notes.length))
        : h(
            'details',
            {},
            h('summary', {}, `${countOf(notes.length)}, ${lost.length} of them not beside a sentence`),
            ...lost,
          ),
    )
  }
}

function noteElement({ severity, rule, line, found, expected, remedy, href }: PreviewNote): HTMLElement {
  return h(
    'section',
    { class: `note ${severity}` },
    h('p', {}, h('strong', {}, `Found ${found}`)),
    h('p', {}, `Expected ${expected}. ${remedy}`),
    h('p', {}, h('a', { href }, `Line ${line}`), ` ${rule}`),
  )
}

function countOf(count: number): string {
  return count === 0 ? 'No warnings' : count === 1 ? '1 warning' : `${count} warnings`
}

/** The data for search engines that the page carries, set out for reading. */
function structuredData(): string {
  return structuredScripts(document)
    .map((script) => JSON.stringify(JSON.parse(script.textContent ?? 'null'), null, 2))
    .join('\n')
}

function structuredScripts(page: Document): HTMLScriptElement[] {
  return [...page.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')]
}
