'use client'
import { useMemo } from 'react'
import { deriveMyTreatment } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import type { MyTreatmentData } from '../../lib/derive/my-treatment/my-treatment-data.ts'
import {
  changeChoice,
  type ChoiceAction,
  formatChoice,
  readChoice,
} from '../../lib/derive/my-treatment/treatment-choice.ts'
import { Spread } from '../layout/spread.tsx'
import { ChooseMedicines } from './choose-medicines.tsx'
import { MergedList } from './merged-list.tsx'
import { useFragment, useInPageLinks, writeFragment } from './use-address.ts'
import { useData } from './use-data.ts'

/** The tool: what is chosen stands in the address, what is typed stays on the device, and everything else is worked out from the two. */
export function MyTreatment({ dataHref }: { dataHref: string }) {
  const { loaded, retry } = useData(dataHref)
  useInPageLinks()
  switch (loaded.state) {
    case 'loading':
      return (
        <Spread id="medicines" heading="My medicines" as="block">
          <p role="status">The list of medicines is loading.</p>
        </Spread>
      )
    case 'failed':
      return (
        <Spread id="medicines" heading="My medicines" as="block">
          <p role="alert">The list of medicines could not be loaded. Check your connection.</p>
          <p className="mt-4">
            <button className="button" type="button" onClick={retry}>
              Try again
            </button>
          </p>
        </Spread>
      )
    case 'ready':
      return <Chosen data={loaded.data} />
    default:
      return loaded satisfies never
  }
}

function Chosen({ data }: { data: MyTreatmentData }) {
  const fragment = useFragment()
  const { choice, view } = useMemo(() => {
    const { choice: read, unreadable } = readChoice(fragment)
    return { choice: read, view: deriveMyTreatment(data, read, unreadable) }
  }, [data, fragment])
  const change = (action: ChoiceAction) => writeFragment(formatChoice(changeChoice(choice, action)))
  return (
    <div className={choice.largePrint ? 'large-print' : undefined}>
      <ChooseMedicines data={data} view={view} change={change} />
      {view.pages.length > 0 && <MergedList choice={choice} view={view} change={change} />}
    </div>
  )
}
