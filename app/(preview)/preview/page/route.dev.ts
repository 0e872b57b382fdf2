import type { ReactElement } from 'react'
import { findRatedPage } from '../../../../lib/library.ts'
import { isPageFolder, type PageFolder } from '../../../../lib/model/page-folders.ts'
import MedicineRoute from '../../../(reading)/medicines/[slug]/page.tsx'
import SideEffectRoute from '../../../(reading)/side-effects/[slug]/page.tsx'
import TreatmentRoute from '../../../(reading)/treatments/[slug]/page.tsx'
import type { RouteProps } from '../../../page-route.tsx'

/** The pages that editors have open while they write, by the folder of their address. */
const ROUTES: Record<PageFolder, (props: RouteProps) => Promise<ReactElement>> = {
  medicines: MedicineRoute,
  'side-effects': SideEffectRoute,
  treatments: TreatmentRoute,
}

/**
 * A page as it is now, for the preview to take over what has changed. The framework would make it for its own browser side too,
 * with notes for its tools, and takes four times as long: an editor would see a change later than they look for it.
 */
export async function GET(request: Request): Promise<Response> {
  const page = new URL(request.url).searchParams.get('page') ?? ''
  const [, folder = '', slug = ''] = page.split('/')
  const route = isPageFolder(folder) && findRatedPage(page) ? ROUTES[folder] : undefined
  if (!route) return new Response(null, { status: 404 })
  // Asked for here, because the framework refuses a static import of it in its own layer.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(renderToStaticMarkup(await route({ params: Promise.resolve({ slug }) })), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
