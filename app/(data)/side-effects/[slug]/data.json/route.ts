import { getIndex, getSideEffect } from '../../../../../lib/library.ts'
import { answer } from '../../../../../lib/publish/answer.ts'
import { formatJson } from '../../../../../lib/publish/json-head.ts'
import { sideEffectJson } from '../../../../../lib/publish/side-effect-json.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.sideEffects.map(({ slug }) => ({ slug }))

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answer(formatJson(sideEffectJson(getSideEffect((await params).slug)!, getIndex())), 'json')
}
