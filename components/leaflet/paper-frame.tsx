import type { ReactNode } from 'react'
import type { PaperView } from '../../lib/derive/papers/paper.ts'
import type { Organisation } from '../../lib/model/library.ts'
import { DRAFT_NOTICE } from '../../lib/model/review.ts'
import { qrCodePath } from '../../lib/paths.ts'
import { Notice } from '../layout/notice.tsx'
import { SiteFrame } from '../layout/site-frame.tsx'
import { type Tool, ToolRow } from '../layout/tool-row.tsx'
import { SheetFoot } from './sheet-foot.tsx'

interface PaperFrameProps {
  paper: PaperView
  site: Organisation
  /** What this paper is: "leaflet", "record sheet". Its title is the name of its page and this. */
  kind: string
  /** Other forms of the same paper. */
  tools?: readonly Tool[]
  /** Stands under the name. */
  head: ReactNode
  large?: boolean
  /** What to know before it is printed. */
  beforePrint?: string | null
  children: ReactNode
}

/** What stands around every paper: its name, a code that leads to the newest version, and a foot on each sheet. */
export function PaperFrame({ paper, site, kind, tools = [], head, large, beforePrint, children }: PaperFrameProps) {
  const crumbs = {
    links: [{ href: '/', label: 'Home' }, paper.list, { href: paper.page, label: paper.title }],
    here: kind[0]!.toUpperCase() + kind.slice(1),
  }
  return (
    <SiteFrame site={site} current={paper.list.href} crumbs={crumbs}>
      <SheetFoot text={paper.foot} />
      <article className={large ? 'page leaflet large' : 'page leaflet'}>
        <header className="leaf-head">
          <div>
            <h1>
              {paper.title} <span>{kind}</span>
            </h1>
            {head}
          </div>
          <img
            className="qr"
            src={qrCodePath(paper.page)}
            alt={`QR code for ${paper.address}`}
            width="148"
            height="148"
          />
        </header>
        <ToolRow tools={[{ href: '#print', icon: 'print', label: 'Print', prints: true }, ...tools]} />
        <p className="hint leaf-how" id="print">
          {beforePrint && <b>{beforePrint} </b>}
          To print, choose Print in the menu of your browser. The sheets are A4.
        </p>
        {paper.draft && (
          <Notice title={DRAFT_NOTICE.title}>
            {DRAFT_NOTICE.text} {paper.edition}
          </Notice>
        )}
        <p className="leaf-version">
          {!paper.draft && `${paper.standing} `}The newest version: <b>{paper.address}</b>
        </p>
        {children}
      </article>
    </SiteFrame>
  )
}
