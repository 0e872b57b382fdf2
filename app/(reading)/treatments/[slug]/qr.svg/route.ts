import { getIndex } from '../../../../../lib/library.ts'
import { qrSvg } from '../../../../../lib/publish/qr-code.ts'
import { treatmentPath } from '../../../../../lib/site.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.treatments.map(({ slug }) => ({ slug }))

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const url = getIndex().library.site.url + treatmentPath((await params).slug)
  return new Response(qrSvg(url), { headers: { 'content-type': 'image/svg+xml' } })
}
