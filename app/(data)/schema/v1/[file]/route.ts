import { getSite } from '../../../../../lib/current-library.ts'
import { answer } from '../../../../../lib/publish/answer.ts'
import { formatJson } from '../../../../../lib/publish/json-head.ts'
import { JSON_KINDS, jsonSchema } from '../../../../../lib/publish/json-schema.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => JSON_KINDS.map((kind) => ({ file: `${kind}.json` }))

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const file = (await params).file
  return answer(
    formatJson(
      jsonSchema(
        JSON_KINDS.find((kind) => file === `${kind}.json`)!,
        getSite().url,
      ),
    ),
    'schema',
  )
}
