import type { ReactElement } from 'react'

/**
 * Markup of elements, made by React's own string renderer. Next.js refuses a static import of that renderer in its own layer, where
 * elements are to be handed to the framework; asked for when it is needed it is React's own, and its markup needs no script.
 */
export async function renderMarkup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(element)
}
