import { MissingPage } from '../../../components/notices/missing-page.tsx'
import { getIndex } from '../../../lib/current-library.ts'
import { answerPage } from '../../reading-route.tsx'

export const dynamic = 'force-static'

/** The answer at every address that does not exist: next.config.ts leads here. Nobody is to keep it, because the page may come. */
export const GET = () =>
  answerPage(
    {
      head: { title: 'Page not found', whole: true, unlisted: true },
      styles: ['browse'],
      body: <MissingPage site={getIndex().library.site} />,
    },
    { status: 404, headers: { 'cache-control': 'no-store' } },
  )
