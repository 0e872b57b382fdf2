import { getIndex } from '../../../../../lib/library.ts'
import { qrSvg } from '../../../../../lib/publish/qr-code.ts'
import { effectPath } from '../../../../../lib/site.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.sideEffects.map(({ slug }) => ({ slug }))

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const url = getIndex().library.site.url + effectPath((await params).slug)
  return new Response(qrSvg(url), { headers: { 'content-type': 'image/svg+xml' } })
}
