import { Fragment } from 'react'
import type { LeafletView } from '../../lib/derive/papers/leaflet.ts'
import type { Organisation } from '../../lib/model/library.ts'
import { sectionKind } from '../../lib/model/section-kinds.ts'
import type { Tool } from '../layout/tool-row.tsx'
import { EverydayRows } from '../medicine/everyday-section.tsx'
import { SchedulePatterns } from '../medicine/schedule-patterns.tsx'
import { LeafletEffects } from './effect-lines.tsx'
import { LeafletEnd } from './leaflet-end.tsx'
import { LeafletSectionView } from './leaflet-section.tsx'
import { LeafletSigns } from './leaflet-signs.tsx'
import { PaperCards } from './paper-cards.tsx'
import { PaperFrame } from './paper-frame.tsx'
import { WardNumbers } from './ward-numbers.tsx'

interface LeafletPageProps {
  view: LeafletView
  site: Organisation
  /** Other forms of it. */
  tools: readonly Tool[]
  large?: boolean
}

/** A medicine or a treatment for paper: name, number and cards on the first side, then what people feel, then the rest. */
export function LeafletPage({ view, site, tools, large }: LeafletPageProps) {
  const everyday = view.sections.find(({ id }) => id === 'daily-life')
  const head = (
    <>
      <p className="lead">{view.lead}</p>
      <dl className="leaf-facts">
        {view.facts.map(({ term, names }) => (
          <div key={term}>
            <dt>{term}</dt>{' '}
            <dd>
              {names.map((name, at) => (
                <Fragment key={name}>
                  {at > 0 && ', '}
                  <span>{name}</span>
                </Fragment>
              ))}
            </dd>{' '}
          </div>
        ))}
      </dl>
    </>
  )
  return (
    <PaperFrame
      paper={view}
      site={site}
      kind={large ? 'leaflet, large print' : 'leaflet'}
      head={head}
      large={large}
      beforePrint={large ? null : view.sides}
      tools={tools}
    >
      <WardNumbers />
      <PaperCards block={view.help} isDraft={view.draft} />
      {view.signs.length > 0 && <LeafletSigns signs={view.signs} />}
      <LeafletEffects groups={view.groups} />
      <div className="leaf-text">
        {view.having.map((section) => (
          <LeafletSectionView key={section.id} section={section}>
            <div className="leaf-patterns">
              <SchedulePatterns patterns={view.patterns} />
            </div>
          </LeafletSectionView>
        ))}
      </div>
      <section className="leaf-life" id={everyday ? undefined : 'daily-life'}>
        <h2>{sectionKind('daily-life').heading}</h2>
        <EverydayRows everyday={view.everyday} />
      </section>
      <div className="leaf-text">
        {view.sections.map((section) => (
          <LeafletSectionView
            key={section.id}
            section={section === everyday ? { ...section, heading: 'More on everyday life' } : section}
          />
        ))}
      </div>
      <LeafletEnd view={view} strapLine={site.strapLine} />
    </PaperFrame>
  )
}
