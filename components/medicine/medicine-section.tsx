import type { MedicineView } from '../../lib/derive/medicine-view.ts'
import type { Section } from '../../lib/model/monograph.ts'
import { sectionKind } from '../../lib/model/section-kinds.ts'
import { Spread } from '../layout/spread.tsx'
import { Prose } from '../ui/prose.tsx'
import { TextParts } from '../ui/text-parts.tsx'
import { GlanceList } from './glance-list.tsx'
import { QuestionList } from './question-list.tsx'
import { ReferenceList } from './reference-list.tsx'
import { SideEffectsSection } from './side-effects-section.tsx'
import { SchedulePatterns } from './schedule-patterns.tsx'

interface MedicineSectionProps {
  section: Section
  view: MedicineView
}

/** One section of a medicine, in the shape that its kind has. */
export function MedicineSection({ section, view }: MedicineSectionProps) {
  const { heading } = sectionKind(section.id)
  switch (section.shape) {
    case 'prose':
      return (
        <Spread id={section.id} heading={heading} as="block">
          <Prose html={section.content.html} />
          <TextParts parts={section.parts} />
        </Spread>
      )
    case 'list':
      return (
        <Spread id={section.id} heading={heading} as="block">
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
          <Prose html={section.content.html} />
          <SchedulePatterns patterns={view.patterns} />
          <TextParts parts={[...section.routes, ...section.parts]} />
        </Spread>
      )
    case 'side-effects':
      return <SideEffectsSection section={section} bands={view.bands} />
    case 'links':
      return (
        <Spread id={section.id} heading={heading} as="block">
          <ReferenceList items={view.references} />
        </Spread>
      )
    default: {
      const never: never = section
      return never
    }
  }
}
