import '../../../../styles/reading.css'
import '../../../../styles/leaflet.css'
import '../../../../styles/sheets.css'
import { RecordSheetPage } from '../../../../../components/leaflet/record-sheet-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { deriveRecordSheet } from '../../../../../lib/derive/papers/record-sheet.ts'
import { recordSheetPath } from '../../../../../lib/site.ts'
import { pageRoute } from '../../../../page-route.tsx'

const route = pageRoute(
  (index) => index.medicine,
  (medicine) => ({
    title: `${capitalised(medicine.name)} record sheet`,
    description: `A sheet to note temperature and symptoms by day during treatment with ${medicine.name}.`,
    path: recordSheetPath(medicine.slug),
  }),
)

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default route.page((medicine, index) => ({
  body: <RecordSheetPage medicine={medicine} view={deriveRecordSheet(medicine, index)} site={index.library.site} />,
}))
