import type { Monograph } from '../model/monograph.ts'
import type { Document, Position } from '../parse/document.ts'
import type { IssueList } from './issues.ts'

/** Words of a subject with a time, in either order. */
function timeBeside(subject: string): RegExp {
  // A vague time is told of by a rule of its own.
  const time = String.raw`\b(?:\d+|one|two|three|four|five|six|nine|twelve|a few|a couple of|several|some|many|X+|half a) (?:days?|weeks?|months?|years?)\b|\bhow long\b|\bask your team for a date\b`
  return new RegExp(`(?:${subject})[^]*(?:${time})|(?:${time})[^]*(?:${subject})`, 'i')
}

/** What these rules need to know of a medicine. */
type SafetyPage = Pick<Monograph, 'routes' | 'type' | 'contraception' | 'breastfeeding'>

/** What a section of a medicine must speak of, whatever else it says. `when` limits a row to some medicines, and a page that broke the rule `unless` is not told of the row too. */
const MUST_SPEAK_OF: readonly {
  section: string
  of: RegExp
  include?: RegExp
  rule: string
  found: string
  expected: string
  remedy: string
  when?: (page: SafetyPage) => boolean
  unless?: string
}[] = [
  {
    section: 'Vaccinations',
    of: /\blive\b[^.]*\bvaccin/i,
    include: /shared\/live-vaccines\.md/,
    rule: 'missing-live-vaccines',
    found: 'nothing about live vaccines',
    expected: 'whether the reader may have a live vaccine',
    remedy:
      'Put [Live vaccines](../shared/live-vaccines.md) on a line of its own, and say how long it holds after treatment.',
  },
  {
    section: 'Pregnancy, contraception and fertility',
    of: /contracepti|condom/i,
    include: /shared\/pregnancy\.md/,
    when: ({ contraception: { women, men } }) => !women && !men,
    rule: 'missing-contraception',
    found: 'nothing about contraception',
    expected: 'who needs contraception, and for how long after treatment',
    remedy: 'Write it, with the number of weeks or months of the product information.',
  },
  {
    section: 'Pregnancy, contraception and fertility',
    of: /pregnan|baby/i,
    include: /shared\/pregnancy\.md/,
    rule: 'missing-pregnancy',
    found: 'nothing about pregnancy',
    expected: 'what the medicine can do to a baby',
    remedy:
      'Put [Pregnancy and cancer medicines](../shared/pregnancy.md) on a line of its own, and add what is particular to this medicine.',
  },
  // The shared text gives no time of any one medicine: the page's own words have to.
  {
    section: 'Pregnancy, contraception and fertility',
    of: timeBeside(String.raw`contracepti|condom|birth control|pregnan`),
    rule: 'missing-contraception-time',
    found: 'no time for contraception',
    expected: 'how many days, weeks or months after treatment, or "ask your team how long"',
    remedy:
      'Write the number that the product information gives. If no source gives one, write "Ask your team how long".',
    unless: 'missing-contraception',
    when: ({ contraception: { women, men } }) => !women && !men,
  },
  {
    section: 'Breastfeeding',
    of: /breastfe|breast milk/i,
    when: ({ breastfeeding }) => !breastfeeding,
    rule: 'missing-breastfeeding',
    found: 'nothing about breastfeeding',
    expected: 'whether the reader may breastfeed',
    remedy: 'Write it: "Do not breastfeed during treatment", and until when.',
  },
  {
    section: 'How you have it',
    of: /\bfood|\bmeal|\beat|stomach/i,
    rule: 'missing-food-advice',
    found: 'a medicine taken by mouth, and nothing about food',
    expected: 'whether to take it with food, without, or either',
    remedy: 'Add a sentence under "### By mouth", such as "You can take it with or without food".',
    when: ({ routes }) => routes.includes('by-mouth'),
  },
  {
    section: 'Later side effects',
    of: /\b(?:months?|years?|weeks?)\b|\bafter (?:treatment|the last|your last)/i,
    rule: 'missing-late-effects',
    found: 'an immunotherapy that does not say when late effects can begin',
    expected: 'that effects can begin months after the last dose',
    remedy: 'Add it: people stop watching for signs when treatment ends.',
    when: ({ type }) => type === 'immunotherapy',
  },
]

/** Reports what a medicine's page leaves out although a reader's safety depends on it. A section that is not there is reported elsewhere. */
export function validatePageSafety(document: Document, page: SafetyPage, issues: IssueList): void {
  const text = new Map<string, string>()
  for (const passage of document.passages)
    if (passage.kind !== 'heading') text.set(passage.section, `${text.get(passage.section) ?? ''}\n${passage.text}`)
  for (const { section, of, include, rule, found, expected, remedy, when, unless } of MUST_SPEAK_OF) {
    const own = document.sections.find(({ heading }) => heading === section)
    if (
      !own ||
      (when && !when(page)) ||
      (unless && issues.issues.some((issue) => issue.rule === unless)) ||
      of.test(text.get(section) ?? '')
    )
      continue
    const links = document.references.filter(({ at }) => at.line > own.at.line && at.line < lineAfter(document, own.at))
    if (include && links.some(({ href }) => include.test(href))) continue
    issues.error(rule, own.at, found, expected, remedy)
  }
}

function lineAfter({ sections }: Document, { line }: Position): number {
  return sections.find(({ at }) => at.line > line)?.at.line ?? Infinity
}
