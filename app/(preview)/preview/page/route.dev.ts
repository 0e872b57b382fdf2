import type { ReactElement } from 'react'
import { findRatedPage } from '../../../../lib/library.ts'
import { kindOfFolder, type PageKindId } from '../../../../lib/model/page-kinds.ts'
import MedicineRoute from '../../../(reading)/medicines/[slug]/page.tsx'
import SideEffectRoute from '../../../(reading)/side-effects/[slug]/page.tsx'
import TreatmentRoute from '../../../(reading)/treatments/[slug]/page.tsx'
import type { RouteProps } from '../../../page-route.tsx'

/** The pages that editors have open while they write. */
const ROUTES: Record<PageKindId, (props: RouteProps) => Promise<ReactElement>> = {
  medicine: MedicineRoute,
  'side-effect': SideEffectRoute,
  treatment: TreatmentRoute,
}

/**
 * A page as it is now, for the preview to take over what has changed. The framework would make it for its own browser side too,
 * with notes for its tools, and takes four times as long: an editor would see a change later than they look for it.
 */
export async function GET(request: Request): Promise<Response> {
  const page = new URL(request.url).searchParams.get('page') ?? ''
  const [, folder = '', slug = ''] = page.split('/')
  const kind = findRatedPage(page) && kindOfFolder(folder)
  if (!kind) return new Response(null, { status: 404 })
  // Asked for here, because the framework refuses a static import of it in its own layer.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(renderToStaticMarkup(await ROUTES[kind.id]({ params: Promise.resolve({ slug }) })), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
