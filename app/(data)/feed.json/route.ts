import { getIndex } from '../../../lib/current-library.ts'
import { answer } from '../../../lib/publish/answer.ts'
import { formatJsonFeed } from '../../../lib/publish/feed.ts'

export const dynamic = 'force-static'

export const GET = () => answer(formatJsonFeed(getIndex()), 'json-feed')
