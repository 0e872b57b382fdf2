import { createElement, type ReactNode } from 'react'

/**
 * Markup of elements, made by React's own string renderer. Next.js refuses a static import of that renderer in its own layer, where
 * elements are to be handed to the framework; asked for when it is needed it is React's own, and its markup needs no script.
 */
export async function renderMarkup(content: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(content)
}

/** A head that React filled by itself with orders to load pictures early, which is all that it may hold: they are not wanted. */
const PRELOADS_ONLY = /^<html><head>(?:<link rel="preload"[^>]*>)*<\/head><body>/
const END = '</body></html>'

/**
 * The markup of what stands in a body. React moves what belongs into a head there by itself, and puts orders to load pictures before
 * everything else: inside a document of their own they can be told from the body.
 * @throws Error with the markup of a title, a link or a style that stood in the body, and would be lost
 */
export async function renderBody(content: ReactNode): Promise<string> {
  const markup = await renderMarkup(createElement('html', null, createElement('body', null, content)))
  const start = PRELOADS_ONLY.exec(markup)?.[0]
  if (start === undefined || !markup.endsWith(END))
    throw new Error(`This belongs into the head of the page: ${markup.slice(0, 300)}`)
  return markup.slice(start.length, -END.length)
}
