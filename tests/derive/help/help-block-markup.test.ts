import { expect, it } from 'vitest'
import type { CardLine } from '../../../lib/derive/help/card-lines.ts'
import type { MakeElement } from '../../../lib/derive/help/element-maker.ts'
import { type BlockPlace, helpBlockMarkup } from '../../../lib/derive/help/help-block-markup.ts'
import type { HelpBlock } from '../../../lib/derive/help/help-block-view.ts'
import { actMarkup } from '../../../lib/derive/help/help-markup.ts'
import { noticeMarkup } from '../../../lib/derive/help/help-notice.ts'
import { helpCards } from '../../../lib/derive/help/help-card-view.ts'

type Shown = { lines: string[]; text: string }
const BLOCKS = ['p', 'li', 'h2', 'h3', 'h4', 'summary', 'advice-line']
/** Each block of words on a line of its own, with its element; a part that can be linked to begins with its id. */
const make: MakeElement<Shown> = (tag, { id, class: name, plain }, ...children) => {
  const text = children.map((child) => (typeof child === 'string' ? child : child.text)).join('')
  if (BLOCKS.includes(tag))
    return { lines: [`${tag}${name ? `.${name}` : ''}${plain === undefined ? '' : ' plain'}: ${text}`], text }
  const inner = children.flatMap((child) => (typeof child === 'string' ? [] : child.lines))
  return { lines: id ? [`#${id}`, ...inner] : inner, text }
}
const shown = (parts: readonly Shown[]) => parts.flatMap(({ lines }) => lines)

const line = (tier: CardLine['tier'], words: string): CardLine => ({
  id: words,
  tier,
  words,
  group: null,
  part: null,
  covers: [],
  effects: [],
})
const breath = line('emergency', 'you cannot breathe')
const belly = line('emergency', 'your belly is hard')
const skin = line('emergency', 'your skin peels')
const hot = line('urgent', 'you are hot')
const cough = line('urgent', 'you cough')
const pale = line('team', 'you are pale')
const block: HelpBlock = {
  about: 'examplumab',
  constant: [breath],
  own: [belly],
  ownMore: [skin],
  urgent: [hot],
  doNotTakeMore: ['you are hot'],
  parts: [
    { name: 'Breathing, chest and heart', lines: [breath, cough] },
    { name: 'Other signs', lines: [belly, skin, hot, pale] },
  ],
  count: 6,
}
const blockShown = (place: BlockPlace, changed: Partial<HelpBlock> = {}, isDraft = true) =>
  shown(helpBlockMarkup({ ...block, ...changed }, isDraft, make, place))

const NUMBER = "Your hospital's 24-hour advice lineThe number is on your alert card."
const CARDS = [
  'p.unchecked: Not yet checked by a clinician',
  '#help-999',
  'h3: Emergency Call 999 or go to A&E now if:',
  'li: you cannot breathe',
  'p: With examplumab, also if:',
  'li: your belly is hard',
  '#help-line',
  "h3: Urgent, day or night Call your hospital's 24-hour advice line now if:",
  `advice-line.my-line: ${NUMBER}`,
  'li: you are hot',
  'li: anything else worries you.',
  'p.then: The leaflet says: do not take more until you have spoken to them.',
  'p.after: If your alert card gives a different temperature, use that. If you cannot get through, call 111 or go to A&E. Say you are having cancer treatment and show your alert card.',
  '#help-team',
  'h3.tier: Tell your team',
  'p: For anything milder that does not settle, phone your team in working hours.',
  'p.after: Check your temperature before you take paracetamol or any other painkiller. They can hide an infection, and so can steroids.',
  '#more-999',
  'h3: Other signs with examplumab: call 999 or go to A&E now if:',
  'li: your skin peels',
  '#no-more',
  'h3: The leaflet says: do not take more until you have spoken to your line, if:',
  'li: you are hot',
]

it('paper says both cards and every other 999 sign, and leaves its other signs to a place of their own', () =>
  expect(blockShown('paper')).toEqual(CARDS.slice(0, -3)))

it('paper says to call for a sign that it lists nowhere else, and not again what its 24-hour card says of more doses', () => {
  expect(blockShown('paper', { doNotTakeMore: ['you are hot', 'you cannot breathe'] }).slice(-3)).toEqual([
    '#no-more',
    "h3: Call now. The maker's leaflet says: do not take more until you have spoken to your line, at a sign of the 24-hour card, or if:",
    'li: you cannot breathe',
  ])
  expect(blockShown('paper', { doNotTakeMore: ['you cough'] }).at(-2)).toBe(
    "h3: Call now. The maker's leaflet says: do not take more until you have spoken to your line, if:",
  )
})

it('a page begins with the number, and ends with every sign by part of the body, most serious first', () =>
  expect(blockShown('page')).toEqual([
    `advice-line.slot: ${NUMBER}`,
    ...CARDS.map((words) => words.replace('advice-line.my-line:', 'advice-line.my-line plain:')),
    'summary: All 6 signs, by part of the body',
    '#all-signs',
    'h3: Breathing, chest and heart',
    'h4: Call 999 or go to A&E now if:',
    'li: you cannot breathe',
    "h4: Call your hospital's 24-hour advice line now if:",
    'li: you cough',
    'h3: Other signs',
    'h4: Call 999 or go to A&E now if:',
    'li: your belly is hard',
    'li: your skin peels',
    "h4: Call your hospital's 24-hour advice line now if:",
    'li: you are hot',
    'h4: Phone your team in working hours if:',
    'li: you are pale',
  ]))

it('a page is what is meant where no place is named', () =>
  expect(shown(helpBlockMarkup(block, true, make))).toEqual(blockShown('page')))

it('nothing stands there for a page that was checked, or has no signs of a kind', () => {
  const bare = blockShown('paper', { own: [], ownMore: [], doNotTakeMore: [] }, false)
  expect(bare).toEqual(
    CARDS.filter(
      (words) =>
        !/unchecked|also if|belly|\.then|#more-999|Other signs|skin peels|#no-more|The leaflet says/.test(words),
    ).toSpliced(-1, 1),
  )
})

it('the card can be reached from an effect on the same page and from another', () => {
  const links: string[] = []
  const withLinks: MakeElement<Shown> = (tag, attributes, ...children) => {
    if (attributes.href) links.push(attributes.href)
    return make(tag, attributes, ...children)
  }
  const said = [
    actMarkup({ tier: 'emergency', when: 'you are blue' }, withLinks),
    actMarkup({ tier: 'urgent', when: 'you are hot' }, withLinks, '/medicines/x'),
  ]
  expect(shown(said)).toEqual([
    'p.act: Emergency: call 999 or go to A&E now if you are blue.',
    'p.act: Urgent: call your advice line now if you are hot.',
  ])
  expect(links).toEqual(['#help-999', '/medicines/x#help-line'])
})

it('who writes of a danger is told first that nobody reads at once, then what to do, then whom to talk to', () => {
  const place = { level: 3, isOwn: false } as const
  const cards = helpCards([{ tier: 'emergency' as const, words: 'you think of death', group: null }])
  const helplines = [
    { name: 'Samaritans', phone: '116 123' },
    { name: 'Helpline', phone: '0800 000 0000' },
  ]
  const dialled: string[] = []
  const withLinks: MakeElement<Shown> = (tag, attributes, ...children) => {
    if (attributes.href) dialled.push(attributes.href)
    return make(tag, attributes, ...children)
  }
  const first = 'p: We do not read comments at once. If this is happening to you, get help now.'
  const card = ['h3: Emergency Call 999 or go to A&E now if:', 'li: you think of death']
  expect(shown(noticeMarkup({ cards, helplines }, withLinks, place))).toEqual([
    first,
    ...card,
    'p: You can talk to somebody now: Samaritans, 116 123; Helpline, 0800 000 0000.',
  ])
  expect(dialled).toEqual(['tel:116123', 'tel:08000000000'])
  expect(shown(noticeMarkup({ cards, helplines: [] }, make, place))).toEqual([first, ...card])
})
