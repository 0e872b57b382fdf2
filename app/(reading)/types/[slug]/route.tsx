import { GroupPage } from '../../../../components/browse/group-page.tsx'
import { deriveTypePage } from '../../../../lib/derive/pages/group-view.ts'
import { webPage } from '../../../../lib/publish/json-ld.ts'
import { medicinesPath, typePath } from '../../../../lib/paths.ts'
import { entryRoute } from '../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.type,
  (group, index) => {
    const crumbs = [
      { name: 'Medicines A to Z', path: medicinesPath },
      { name: group.name, path: typePath(group.id) },
    ]
    return {
      head: { title: group.name, description: group.what, path: typePath(group.id) },
      styles: ['browse'],
      body: <GroupPage kind="Type of medicine" group={deriveTypePage(group, index)} site={index.library.site} />,
      data: webPage('CollectionPage', group.what, crumbs, index.library.site),
    }
  },
)
