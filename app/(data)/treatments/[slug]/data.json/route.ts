import { getIndex, getTreatment } from '../../../../../lib/library.ts'
import { answer } from '../../../../../lib/publish/answer.ts'
import { formatJson } from '../../../../../lib/publish/json-head.ts'
import { treatmentJson } from '../../../../../lib/publish/treatment-json.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.treatments.map(({ slug }) => ({ slug }))

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answer(formatJson(treatmentJson(getTreatment((await params).slug)!, getIndex())), 'json')
}
