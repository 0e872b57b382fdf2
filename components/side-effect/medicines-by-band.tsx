import { PairList, type Pair } from '../browse/pair-list.tsx'
import { BandHeading, type BandWords } from '../medicine/band-heading.tsx'

export interface MedicinesBand {
  id: string
  /** The band's row, its words turned to this page: "people get a sore mouth with each of these". */
  band: BandWords
  /** In the order they are read, down the columns; each links to the effect on the medicine's page. */
  medicines: readonly Pair[]
}

/** The medicines that list a side effect, band by band. */
export function MedicinesByBand({ bands }: { bands: readonly MedicinesBand[] }) {
  return bands.map(({ id, band, medicines }) => (
    <BandHeading key={id} id={id} band={band}>
      <PairList pairs={medicines} down />
    </BandHeading>
  ))
}
