import type { TreatmentPattern as Pattern } from '../../lib/derive/schedule-pattern.ts'
import { TreatmentPattern } from './treatment-pattern.tsx'

/** The usual patterns of treatment days, each drawn and said in words. */
export function SchedulePatterns({ patterns }: { patterns: readonly Pattern[] }) {
  return patterns.map((pattern) => (
    <TreatmentPattern
      key={pattern.title}
      caption={pattern.title}
      weeks={pattern.weeks.map(({ label, days, note }) => ({
        label,
        note,
        days: days.map((day) => day !== null),
        rest: days.every((day) => day === null),
      }))}
      words={{ on: wordsOfKey(pattern.key), off: 'day off' }}
      after={pattern.words}
    />
  ))
}

/** What a filled day means; where days differ, the sentences beside the key say which is which. */
function wordsOfKey(key: readonly string[]): string {
  const different = new Set(key)
  return different.size === 1 ? key[0]! : 'treatment day'
}
