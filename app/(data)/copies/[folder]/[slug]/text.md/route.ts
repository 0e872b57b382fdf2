import { getIndex } from '../../../../../../lib/library.ts'
import { answer } from '../../../../../../lib/publish/answer.ts'
import { formatMarkdown } from '../../../../../../lib/publish/outline-text.ts'
import { copyParams, outlineOf } from '../../../../../../lib/publish/page-text.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => copyParams(getIndex())

export async function GET(_request: Request, { params }: { params: Promise<{ folder: string; slug: string }> }) {
  const { folder, slug } = await params
  return answer(formatMarkdown(outlineOf(folder, slug, getIndex())!), 'markdown')
}
