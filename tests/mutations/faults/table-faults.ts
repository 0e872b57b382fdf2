import type { FaultList } from '../planted-fault.ts'

/** Tiers, bands, times and the other tables that pages print. */
export const TABLE_FAULTS: FaultList = {
  'lib/model/help-tiers.ts': [
    ['Call 999 or go to A&E now if:', 'Call 111 or go to A&E now if:'],
    ["act: 'call 999 or go to A&E now'", "act: 'call 999 or go to A&E'"],
    ["Call your hospital's 24-hour advice line now if:", "Call your hospital's advice line if:"],
    ["act: 'call your advice line now'", "act: 'phone your team'"],
    ['Phone your team in working hours if:', 'Tell your team at your next visit if:'],
    ["label: 'Emergency'", "label: 'Urgent'"],
    ["anchor: 'help-999'", "anchor: 'help-line'"],
    ["['emergency', 'urgent', 'team'] as const", "['emergency', 'urgent'] as const"],
    ['tierRank(a) <= tierRank(b) ? a : b', 'tierRank(a) >= tierRank(b) ? a : b'],
    ['use that. If you cannot get through, call 111 or go to A&E. Say', 'use that. Say'],
    ['call 111 or go to A&E. Say', 'wait and try again. Say'],
    ['If your alert card gives a different temperature, use that. ', ''],
    [' and show your alert card.', '.'],
    ["'anything else worries you.'", "'anything else is bad.'"],
    ['For anything milder that does not settle', 'For anything milder'],
    ['Check your temperature before you take', 'Check your temperature after you take'],
    [', and so can steroids.', '.'],
    ['do not take more until you have spoken to them.', 'take no more than usual until you have spoken to them.'],
    ['The number is on your alert card.', 'The number is on your letter.'],
  ],
  'lib/model/frequency-bands.ts': [
    ["heading: 'More than 10 people in every 100'", "heading: 'More than 1 person in every 100'"],
    ["number: 'Between 1 and 10 in every 100'", "number: 'Between 1 and 10 in every 1,000'"],
    ["small: 'fewer than 1 in 100'", "small: '1 in 100'"],
    ['picture: { solid: 10, outlined: 90, fewer: 0 }', 'picture: { solid: 10, outlined: 0, fewer: 0 }'],
    ['picture: { solid: 1, outlined: 9, fewer: 0 }', 'picture: { solid: 10, outlined: 9, fewer: 0 }'],
    ["cioms: 'very common'", "cioms: 'common'"],
    ["rest: 'how many people get these'", "rest: 'people get each of these'"],
    ['Filled: at least 1 person.', 'Filled: 1 person.'],
  ],
  'lib/model/effect-groups.ts': [
    ["if (effect.shows === 'tests') return 'tests'", "if (effect.shows === 'tests') return 'also'"],
    ["return effect.tier === 'emergency' ? 'danger' : 'also'", "return effect.tier === 'urgent' ? 'danger' : 'also'"],
    ["heading: 'Less likely, but dangerous'", "heading: 'Less likely'"],
  ],
  'lib/model/sign-parts.ts': [["name: 'Bleeding and clots'", "name: 'Bleeding'"]],
  'lib/model/body-areas.ts': [["name: 'Blood and infection'", "name: 'Blood'"]],
  'lib/model/administration-routes.ts': [
    ["heading: 'Injection into the fluid around the spine'", "heading: 'Injection into a vein'"],
    ["heading: 'By mouth', atHome: true", "heading: 'By mouth', atHome: false"],
  ],
  'lib/model/section-kinds.ts': [
    [
      "{ id: 'vaccinations', heading: 'Vaccinations', shape: 'prose', required: true",
      "{ id: 'vaccinations', heading: 'Vaccinations', shape: 'prose', required: false",
    ],
    [
      "{ id: 'breastfeeding', heading: 'Breastfeeding', shape: 'prose', required: true, evidence: true }",
      "{ id: 'breastfeeding', heading: 'Breastfeeding', shape: 'prose', required: true, evidence: false }",
    ],
    ["heading: 'When to call'", "heading: 'Help'"],
  ],
  'lib/model/treatment-parts.ts': [
    ["  'pregnancy',\n", ''],
    ["  { id: 'effects', label: 'Side effects, all together' },\n", ''],
  ],
  'lib/model/review.ts': [
    ['Not yet checked by a clinician', 'Checked'],
    ['Do not use it to make choices about treatment.', 'Use it with care.'],
  ],
  'lib/model/schedule.ts': [['Follow the days that your team gives you.', 'Follow these days.']],
  'lib/model/dose-words.ts': [
    ['use 2 kinds of contraception', 'use contraception'],
    ["methods === 'two' ? use.effective : use[methods]", "methods === 'two' ? use.condom : use[methods]"],
    [
      'during treatment and for ${formatTime(until)} after your last dose',
      'for ${formatTime(until)} after your last dose',
    ],
    ['Do not breastfeed during treatment, or for', 'You can breastfeed during treatment, but not for'],
    ['Do not have a double dose.', 'You can have a double dose.'],
    ['leave the missed one out.`', 'have both.`'],
    ['within ${hours} hours of its usual time', 'within 12 hours of its usual time'],
    ['call 999 or go to A&E now, even if nothing is wrong yet.', 'call 999 or go to A&E if you feel ill.'],
    ['call your 24-hour advice line now, even if', 'phone your team, even if'],
    ['Take the pack with you.', ''],
  ],
  'lib/model/time-after.ts': [
    ['day: 24', 'day: 12'],
    ['week: 168', 'week: 120'],
    ['month: 730.5', 'month: 700'],
    ['year: 8766', 'year: 8760'],
    ['>= HOURS[time.unit]', '<= HOURS[time.unit]'],
    ['(match[2] ? 0.5 : 0)', '0'],
    [
      "times.find(({ kind }) => kind === 'ask') ?? times.find(({ kind }) => kind === 'during')",
      "times.find(({ kind }) => kind === 'during') ?? times.find(({ kind }) => kind === 'ask')",
    ],
  ],
  'lib/model/rating.ts': [
    ['[1, 2, 3, 4, 5]', '[0, 1, 2, 3, 4, 5]'],
    ['COMMENT_LIMIT = 1000', 'COMMENT_LIMIT = 2000'],
  ],
  'lib/model/code-systems.ts': [
    ['[1-9]\\d{0,7}', '[0-9]\\d{0,7}'],
    ['http://snomed.info/sct', 'https://snomed.info/sct'],
  ],
}
