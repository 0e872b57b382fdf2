import type { ReactElement } from 'react'

/**
 * A page's body as one piece of HTML, made by React's own string renderer. The framework would render each element twice, once for its own
 * browser side, and write that down three times; a page that is read without scripts needs none of it, and a build of a
 * thousand medicines takes half as long. The element around it is taken away when pages are finished (lib/commands/strip-framework.ts).
 */
export async function staticMarkup(body: ReactElement): Promise<ReactElement> {
  // The framework refuses a static import of it in its own layer.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return (
    <static-markup style={{ display: 'contents' }} dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(body) }} />
  )
}
