import { getIndex, getMedicine } from '../../../../../lib/library.ts'
import { answer } from '../../../../../lib/publish/answer.ts'
import { fhirBundle } from '../../../../../lib/publish/fhir-bundle.ts'
import { formatJson } from '../../../../../lib/publish/json-head.ts'
import { medicineJson } from '../../../../../lib/publish/medicine-json.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.medicines.map(({ slug }) => ({ slug }))

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answer(formatJson(fhirBundle(medicineJson(getMedicine((await params).slug)!, getIndex()))), 'fhir')
}
