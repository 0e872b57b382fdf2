import type { TreatmentPattern as Pattern } from '../../lib/derive/treatment-pattern.ts'
import { TreatmentPattern } from './treatment-pattern.tsx'

/** The usual patterns of treatment days, each drawn and said in words. */
export function SchedulePatterns({ patterns }: { patterns: readonly Pattern[] }) {
  return patterns.map((pattern) => (
    <TreatmentPattern
      key={pattern.title}
      caption={pattern.title}
      weeks={pattern.weeks.map(({ label, days, note }) => ({ label, note, days: days.map((day) => day !== null), rest: days.every((day) => day === null) }))}
      words={{ on: pattern.key.join(' or '), off: 'day off' }}
      after={pattern.words}
    />
  ))
}
