import { OfflinePage } from '../../../components/notices/offline-page.tsx'
import { deriveHome } from '../../../lib/derive/pages/home.ts'
import { readingRoute } from '../../reading-route.tsx'

export const dynamic = 'force-static'

export const GET = readingRoute((index) => ({
  head: { title: 'This page is not on this phone', unlisted: true },
  styles: ['browse'],
  body: <OfflinePage site={index.library.site} urgentText={deriveHome(index).urgentText} />,
}))
