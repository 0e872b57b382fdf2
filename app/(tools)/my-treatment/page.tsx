import '../../styles/reading.css'
import '../../styles/my-treatment.css'
import { createHash } from 'node:crypto'
import type { Metadata } from 'next'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { MyTreatment } from '../../../components/my-treatment/my-treatment.tsx'
import { getIndex } from '../../../lib/current-library.ts'
import { formatMyTreatmentData } from '../../../lib/publish/my-treatment-file.ts'
import { medicinesPath, myTreatmentDataPath, myTreatmentPath, treatmentsPath } from '../../../lib/paths.ts'

export const metadata: Metadata = {
  title: 'My treatment',
  description:
    'Put your cancer medicines together in one list: when to get help, side effects, what to take care of, and a calendar.',
  alternates: { canonical: myTreatmentPath },
}

export default function Page() {
  const index = getIndex()
  const version = createHash('sha256').update(formatMyTreatmentData(index)).digest('hex').slice(0, 8)
  return (
    <SiteFrame site={index.library.site} current={myTreatmentPath}>
      <div className="page">
        <MyTreatment dataHref={`${myTreatmentDataPath}?v=${version}`} dayLine={index.library.site.dayLine}>
          <noscript>
            <p className="mt-4">
              My treatment needs JavaScript, because it works on your device and not on ours. Without it,{' '}
              <a href={medicinesPath}>Medicines A to Z</a> leads to each medicine and its leaflet, and{' '}
              <a href={treatmentsPath}>Treatments</a> to medicines that are given together.
            </p>
          </noscript>
        </MyTreatment>
      </div>
    </SiteFrame>
  )
}
