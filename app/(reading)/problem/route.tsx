import { ProblemPage } from '../../../components/notices/problem-page.tsx'
import { readingRoute } from '../../reading-route.tsx'

export const dynamic = 'force-static'

export const GET = readingRoute((index) => ({
  head: { title: 'Sorry, there is a problem with this page', unlisted: true },
  body: <ProblemPage site={index.library.site} />,
}))
