import { ChangesPage } from '../../../../../components/medicine/changes-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { changesPath } from '../../../../../lib/paths.ts'
import { entryRoute } from '../../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.medicine,
  (medicine, index) => ({
    head: {
      title: `${capitalised(medicine.name)}: what has changed`,
      description: `What has changed on the page about ${medicine.name}, newest first.`,
      path: changesPath(medicine.slug),
    },
    styles: ['changes'],
    body: <ChangesPage medicine={medicine} site={index.library.site} />,
  }),
)
