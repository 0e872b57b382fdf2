import { type ProseSectionId, sectionKind } from './section-kinds.ts'

/** The sections of a medicine that say what to watch, to ask first or to leave alone, in the order of its page. */
export const PRECAUTIONS = [
  'tests',
  'later-side-effects',
  'other-medicines',
  'other-illnesses',
  'vaccinations',
  'pregnancy',
  'breastfeeding',
  'daily-life',
] as const satisfies readonly ProseSectionId[]
export type PrecautionId = (typeof PRECAUTIONS)[number]

/**
 * The parts of "My treatment" that somebody can leave out. What is not in this table always stays: the help cards,
 * the notice of a draft, the versions and how to report a side effect.
 */
export const TREATMENT_PARTS = [
  { id: 'effects', label: 'Side effects, all together' },
  { id: 'details', label: 'What each medicine’s page says of a side effect' },
  { id: 'calendar', label: 'My calendar' },
  { id: 'good-to-know', label: 'Good to know' },
  ...PRECAUTIONS.map((id) => ({ id, label: sectionKind(id).heading })),
  { id: 'questions', label: sectionKind('questions').heading },
] as const satisfies readonly { id: string; label: string }[]

export type TreatmentPartId = (typeof TREATMENT_PARTS)[number]['id']
