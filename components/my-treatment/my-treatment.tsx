'use client'
import type { ReactNode } from 'react'
import { ChosenPlan } from './chosen-plan.tsx'
import { StartTitle } from './start-title.tsx'
import { useData } from './use-data.ts'
import { useInPageLinks } from './use-in-page-links.ts'
import { useToday } from './use-today.ts'

interface MyTreatmentProps {
  dataHref: string
  /** Whether the site shows on which day of the usual plan somebody is. */
  dayLine: boolean
  /** What stands there without a script. */
  children: ReactNode
}

/** The tool: what is chosen stands in the address or is kept on the device, and everything else is worked out from it. */
export function MyTreatment({ dataHref, dayLine, children }: MyTreatmentProps) {
  const { loaded, retry } = useData(dataHref)
  const today = useToday()
  useInPageLinks()
  switch (loaded.state) {
    case 'loading':
      return (
        <StartTitle>
          {children}
          <p role="status" className="needs-script mt-4">
            The list of medicines is loading.
          </p>
        </StartTitle>
      )
    case 'failed':
      return (
        <StartTitle>
          <p role="alert" className="mt-4">
            The list of medicines could not be loaded. Check your connection.
          </p>
          <p className="mt-4">
            <button className="button" type="button" onClick={retry}>
              Try again
            </button>
          </p>
        </StartTitle>
      )
    case 'ready':
      return today && <ChosenPlan data={loaded.data} today={today} dayLine={dayLine} />
    default:
      return loaded satisfies never
  }
}
