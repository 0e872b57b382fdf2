import '../../../../styles/reading.css'
import '../../../../styles/changes.css'
import { ChangesPage } from '../../../../../components/medicine/changes-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { changesPath } from '../../../../../lib/site.ts'
import { pageRoute } from '../../../../page-route.tsx'

const route = pageRoute(
  (index) => index.medicine,
  (medicine) => ({
    title: `${capitalised(medicine.name)}: what has changed`,
    description: `What has changed on the page about ${medicine.name}, newest first.`,
    path: changesPath(medicine.slug),
  }),
)

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default route.page((medicine, index) => ({
  body: <ChangesPage medicine={medicine} site={index.library.site} />,
}))
