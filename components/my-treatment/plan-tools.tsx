import { useState } from 'react'
import type { ShownPlan } from '../../lib/derive/my-treatment/shown-plan.ts'
import { formatDay } from '../../lib/derive/review-status.ts'
import { deleteDetails } from './device-details.ts'
import { forgetPlan, keepPlan, openKept, startAgain } from './plan-store.ts'
import { printPlan } from './print-plan.ts'

interface PlanToolsProps {
  shown: ShownPlan
  /** Name of the plan that is kept beside this one. */
  otherPlan: string
  /** Sheets of paper of the short print, and of the whole list, about; null where nothing is chosen. */
  sheets: { short: number; all: number } | null
  /** True where the number or the ward of this device stands on the page. */
  hasNumber: boolean
}

/** Print, keep, begin again, forget: all in the first screen, with where the plan comes from. */
export function PlanTools({ shown, otherPlan, sheets, hasNumber }: PlanToolsProps) {
  const [said, say] = useState('')
  const { source, other, fragment } = shown
  const keep = () =>
    say(
      keepPlan(shown)
        ? ''
        : 'Your browser does not keep it: it is gone when you leave this page. Everything else works.',
    )
  const forget = () => {
    forgetPlan()
    deleteDetails()
    say('Deleted from this device: the plan, day 1, the number and the ward.')
  }
  return (
    <div className="plan-tools">
      {sheets && (
        <p className="prints">
          <button className="linkbtn" type="button" onClick={() => printPlan('short')}>
            Print {sheets.short} pages
          </button>
          <button className="linkbtn" type="button" onClick={() => printPlan('all')}>
            Print everything: about {sheets.all} pages
          </button>
        </p>
      )}
      <p className="keeps">
        {source !== 'kept' && fragment !== '' && (
          <button className="linkbtn" type="button" onClick={keep}>
            {other ? 'Keep this plan in its place' : 'Keep on this device'}
          </button>
        )}
        {other && (
          <button className="linkbtn" type="button" onClick={openKept}>
            Open the plan that is kept
          </button>
        )}
        <button className="linkbtn" type="button" onClick={startAgain}>
          Start again
        </button>
        <button className="linkbtn" type="button" onClick={forget}>
          Forget everything
        </button>
      </p>
      <p className="hint" role="status">
        {[said, sourceWords(shown, otherPlan), ...(source === 'link' && hasNumber ? [CHECK_NUMBER] : [])]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  )
}

const CHECK_NUMBER = 'The number and the ward are those of this device. Check that they are yours.'

function sourceWords({ source, other, fragment }: ShownPlan, otherPlan: string): string {
  const beside = other
    ? `Another plan is kept on this device: ${otherPlan}${other.start ? `, day 1 of cycle ${other.start.cycle} on ${formatDay(other.start.day)}` : ''}. Nothing of it is shown here.`
    : ''
  switch (source) {
    case 'kept':
      return 'Kept on this device only. Other people who use it can see it.'
    case 'link':
      return `This plan came with a link. ${beside || 'It is not kept on this device.'}`
    case 'new':
      return fragment === '' ? beside : beside || 'Not kept: day 1 is gone when you leave this page.'
    default:
      return source satisfies never
  }
}
