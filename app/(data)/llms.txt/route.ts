import { getIndex } from '../../../lib/current-library.ts'
import { answer } from '../../../lib/publish/answer.ts'
import { formatLlms } from '../../../lib/publish/sitemap.ts'

export const dynamic = 'force-static'

export const GET = () => answer(formatLlms(getIndex()), 'text')
