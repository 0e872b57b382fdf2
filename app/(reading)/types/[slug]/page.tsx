import '../../../styles/reading.css'
import '../../../styles/browse.css'
import { GroupPage } from '../../../../components/browse/group-page.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { deriveTypePage } from '../../../../lib/derive/group-page.ts'
import { formatStructuredData, webPage } from '../../../../lib/publish/structured-data.ts'
import { medicinesPath, typePath } from '../../../../lib/site.ts'
import { pageRoute } from '../../../page-route.tsx'

const route = pageRoute(
  (index) => index.type,
  (group) => ({ title: group.name, description: group.what, path: typePath(group.id) }),
)

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default route.page((group, index) => {
  const crumbs = [
    { name: 'Medicines A to Z', path: medicinesPath },
    { name: group.name, path: typePath(group.id) },
  ]
  return {
    body: <GroupPage kind="Type of medicine" group={deriveTypePage(group, index)} site={index.library.site} />,
    data: (
      <StructuredData json={formatStructuredData(webPage('CollectionPage', group.what, crumbs, index.library.site))} />
    ),
  }
})
