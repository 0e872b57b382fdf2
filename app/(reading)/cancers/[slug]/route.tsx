import { GroupPage } from '../../../../components/browse/group-page.tsx'
import { deriveCancerPage } from '../../../../lib/derive/pages/group-view.ts'
import { webPage } from '../../../../lib/publish/json-ld.ts'
import { cancerPath, medicinesPath } from '../../../../lib/paths.ts'
import { entryRoute } from '../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.cancer,
  (group, index) => {
    const crumbs = [
      { name: 'Medicines A to Z', path: medicinesPath },
      { name: group.name, path: cancerPath(group.id) },
    ]
    return {
      head: { title: group.name, description: group.what, path: cancerPath(group.id) },
      styles: ['browse'],
      body: <GroupPage kind="Cancer" group={deriveCancerPage(group, index)} site={index.library.site} />,
      data: webPage('CollectionPage', group.what, crumbs, index.library.site),
    }
  },
)
