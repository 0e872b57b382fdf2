/** The sections of a medicine, in their order. `markdown: true` sections are written by editors; the others are made from the rest. */
export const SECTION_KINDS = [
  { id: 'at-a-glance', heading: 'At a glance', shape: 'list', required: true, evidence: true },
  { id: 'what-it-is', heading: 'What it is', shape: 'prose', required: true, evidence: true },
  { id: 'how-it-works', heading: 'How it works', shape: 'prose', required: true, evidence: true },
  { id: 'how-you-have-it', heading: 'How you have it', shape: 'administration', required: true, evidence: true },
  { id: 'tests', heading: 'Tests', shape: 'prose', required: true, evidence: true },
  { id: 'side-effects', heading: 'Side effects', shape: 'side-effects', required: true, evidence: true },
  { id: 'later-side-effects', heading: 'Later side effects', shape: 'prose', required: false, evidence: true },
  {
    id: 'other-medicines',
    heading: 'Other medicines and food',
    shape: 'prose',
    required: true,
    evidence: true,
  },
  { id: 'other-illnesses', heading: 'Other illnesses', shape: 'prose', required: true, evidence: true },
  { id: 'vaccinations', heading: 'Vaccinations', shape: 'prose', required: true, evidence: true },
  {
    id: 'pregnancy',
    heading: 'Pregnancy, contraception and fertility',
    shape: 'prose',
    required: true,
    evidence: true,
  },
  { id: 'breastfeeding', heading: 'Breastfeeding', shape: 'prose', required: true, evidence: true },
  { id: 'daily-life', heading: 'Everyday life', shape: 'prose', required: false, evidence: true },
  { id: 'questions', heading: 'Questions to ask your team', shape: 'list', required: true, evidence: false },
  { id: 'more-information', heading: 'More information', shape: 'links', required: true, evidence: false },
] as const

export type SectionKind = (typeof SECTION_KINDS)[number]
export type SectionId = SectionKind['id']
type OfShape<S extends SectionKind['shape']> = Extract<SectionKind, { shape: S }>['id']
export type ProseSectionId = OfShape<'prose'>
export type ListSectionId = OfShape<'list'>

/** The table's row of a section. */
export function sectionKind(id: SectionId): SectionKind {
  return SECTION_KINDS.find((kind) => kind.id === id)!
}

/** Sections that are made, never typed: their place is after the section named in `after`. */
export const MADE_SECTIONS = {
  help: { id: 'get-help', heading: 'When to call' },
  related: { id: 'related', heading: 'Related pages' },
  share: { id: 'share', heading: 'Share this page' },
  about: { id: 'about', heading: 'About this page' },
} as const
