import type { ReactNode } from 'react'
import { TitleBlock } from '../layout/title-block.tsx'

/** The opening where nothing is chosen yet. */
export function StartTitle({ children }: { children: ReactNode }) {
  return (
    <TitleBlock
      title="My treatment"
      kind="Stays with you"
      lead="Put all your medicines in one list. See when to get help, their side effects together, and when each treatment day falls. What you choose is never sent to us."
    >
      {children}
    </TitleBlock>
  )
}
