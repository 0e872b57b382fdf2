import { getIndex } from '../../../lib/current-library.ts'
import { answer } from '../../../lib/publish/answer.ts'
import { formatJson } from '../../../lib/publish/json-head.ts'
import { listJson } from '../../../lib/publish/list-json.ts'

export const dynamic = 'force-static'

export const GET = () => answer(formatJson(listJson('medicine', getIndex())), 'json')
