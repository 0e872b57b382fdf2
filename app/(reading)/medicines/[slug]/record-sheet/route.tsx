import { RecordSheetPage } from '../../../../../components/leaflet/record-sheet-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { deriveRecordSheet } from '../../../../../lib/derive/papers/record-sheet.ts'
import { recordSheetPath } from '../../../../../lib/paths.ts'
import { entryRoute } from '../../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.medicine,
  (medicine, index) => ({
    head: {
      title: `${capitalised(medicine.name)} record sheet`,
      description: `A sheet to note temperature and symptoms by day during treatment with ${medicine.name}.`,
      path: recordSheetPath(medicine.slug),
    },
    styles: ['leaflet', 'sheets'],
    body: <RecordSheetPage medicine={medicine} view={deriveRecordSheet(medicine, index)} site={index.library.site} />,
  }),
)
