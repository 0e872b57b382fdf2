import type { MedicineView } from '../../lib/derive/pages/medicine-view.ts'
import type { Section } from '../../lib/model/monograph.ts'
import { quietHint } from '../../lib/model/quiet-parts.ts'
import { sectionKind } from '../../lib/model/section-kinds.ts'
import { Spread } from '../layout/spread.tsx'
import { Pieces } from '../ui/pieces.tsx'
import { TextParts } from '../ui/text-parts.tsx'
import { GlanceList } from './glance-list.tsx'
import { QuestionList } from './question-list.tsx'
import { ReferenceList } from './reference-list.tsx'
import { EffectGroups } from './effect-group-list.tsx'
import { EverydayRows } from './everyday-section.tsx'
import { SchedulePatterns } from './schedule-patterns.tsx'

interface MedicineSectionProps {
  section: Section
  view: MedicineView
  /** Nothing closed: paper does not open. */
  onPaper?: boolean
}

/** One section of a medicine, in the shape that its kind has. */
export function MedicineSection({ section, view, onPaper = false }: MedicineSectionProps) {
  const { heading } = sectionKind(section.id)
  const quiet = onPaper ? undefined : quietHint(section.id)
  switch (section.shape) {
    case 'prose':
      return (
        <Spread id={section.id} heading={heading} as="block" quiet={quiet}>
          {section.id === 'daily-life' && view.everyday.rows.length > 0 ? (
            <EverydayRows everyday={view.everyday} />
          ) : (
            <Pieces pieces={section.pieces} within={section.id} open={onPaper} />
          )}
          <TextParts parts={section.parts} open={onPaper} />
        </Spread>
      )
    case 'list':
      return (
        <Spread id={section.id} heading={heading} as="block" quiet={quiet}>
          {section.id === 'questions' ? (
            <QuestionList questions={section.items.map((item) => item.html)} />
          ) : (
            <GlanceList items={section.items.map((item) => item.html)} />
          )}
        </Spread>
      )
    case 'administration':
      return (
        <Spread id={section.id} heading={heading} as="block">
          <Pieces pieces={section.pieces} within={section.id} open={onPaper} />
          <SchedulePatterns patterns={view.patterns} />
          <TextParts parts={[...section.routes, ...section.parts]} open={onPaper} />
        </Spread>
      )
    case 'side-effects':
      return (
        <EffectGroups
          groups={view.groups}
          opening={<Pieces pieces={section.pieces} within={section.id} open={onPaper} />}
        />
      )
    case 'links':
      return (
        <Spread id={section.id} heading={heading} as="block" quiet={quiet}>
          <ReferenceList items={view.references} />
        </Spread>
      )
    default: {
      const never: never = section
      return never
    }
  }
}
