/**
 * Sections that stay closed until somebody opens them, each with a few words on what is inside. Nothing in them is a sign, a dose or what to do
 * about either: those stay in the open.
 */
export const QUIET_PARTS = {
  tests: 'Blood tests and other checks, before and during treatment.',
  'what-it-is': 'What kind of medicine it is, and who has it.',
  'how-it-works': 'What it does in your body.',
  'later-side-effects': 'What can come months or years after treatment.',
  'other-illnesses': 'What to tell your team before you start.',
  vaccinations: 'Which vaccines you can have, and when to ask.',
  breastfeeding: 'Whether you can feed a baby with it.',
  questions: 'A list to take with you.',
  'more-information': 'Pages and telephone numbers of other organisations.',
  related: 'Its kind, its cancers and its treatments.',
  share: 'A link, an email, a text message or a code to scan.',
  'good-to-know': 'More about this treatment.',
} as const

/** What stands beside the heading of a quiet section; undefined for one that is open. */
export function quietHint(id: string): string | undefined {
  return Object.entries(QUIET_PARTS).find(([part]) => part === id)?.[1]
}

/** Headings inside an open section whose text stays closed. All other parts, such as what to do about a pump or a missed dose, are open. */
const QUIET_HEADINGS: readonly string[] = ['Storing it at home', 'Your team must know if you have these', 'Body fluids']

export function isQuietHeading(heading: string): boolean {
  return QUIET_HEADINGS.includes(heading)
}
