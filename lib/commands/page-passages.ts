import { Parser } from 'htmlparser2'
import { kindOfFolder, type PageKindId } from '../model/page-kinds.ts'

/** One part of a finished page that has an address of its own. */
export interface PagePassage {
  /** Address with the fragment, such as "/medicines/cisplatin#hearing-loss". */
  href: string
  /** The page's main heading. */
  page: string
  heading: string
  /** The words of this part, without its heading and without parts that have an address of their own. */
  text: string
}

/** Parts that are about the page and not about the medicine, help cards, which say again what stands at each effect, lists of links, and questions to ask. */
const LEFT_OUT = new Set([
  'about',
  'share',
  'related',
  'more-information',
  'contents',
  'feedback',
  'get-help',
  'help-999',
  'help-line',
  'help-team',
  'medicines',
  'questions',
])
/** How a kind of page is looked through: the parts that are its own, and whether it is one part, has parts only, or a lead beside them. */
interface Reading {
  isOwn: (id: string) => boolean
  passages: 'whole' | 'parts' | 'lead and parts'
}

/** A treatment's page says again what the pages of its medicines say; only these parts are its own. */
const OF_TREATMENTS = new Set(['what-it-is', 'how-you-have-it', 'good-to-know'])
const isOwn = (id: string) => !LEFT_OUT.has(id)
/** The page of a side effect is short and is one part. The first lines of medicines and treatments are left out: their names lead there already. */
const READINGS: Record<PageKindId, Reading> = {
  medicine: { isOwn, passages: 'parts' },
  'side-effect': { isOwn, passages: 'whole' },
  treatment: { isOwn: (id) => OF_TREATMENTS.has(id), passages: 'parts' },
}
const OTHER_PAGE: Reading = { isOwn, passages: 'lead and parts' }

const HEADINGS = new Set(['h2', 'h3', 'h4'])
/** Between blocks that stand side by side in the markup is a space. */
const BLOCKS = new Set(['p', 'li', 'dt', 'dd', 'div', 'h3', 'h4', 'figcaption'])
const SILENT = new Set(['svg', 'button', 'noscript'])
const SILENT_CLASSES = ['hash', 'vh']

/** What is said in one place: the parser writes into it. */
interface Words {
  text: string
}

interface Part {
  id: string
  heading: Words | undefined
  body: Words
}

/** The parts of a finished page that search looks through, in the order of the page. */
export function readPassages(html: string, path: string): PagePassage[] {
  const kind = kindOfFolder(path.split('/')[1]!)
  const { isOwn, passages: which } = kind ? READINGS[kind.id] : OTHER_PAGE
  const { title, lead, parts } = readParts(html, isOwn)
  if (!title) return []
  const passages = parts.map(({ id, heading, body }) => ({
    href: `${path}#${id}`,
    page: title,
    heading: wordsOf(heading),
    text: wordsOf(body),
  }))
  const whole = {
    href: path,
    page: title,
    heading: title,
    text: [lead, ...passages.map(({ text }) => text)].join(' ').trim(),
  }
  const found = which === 'whole' ? [whole] : which === 'parts' ? passages : [{ ...whole, text: lead }, ...passages]
  return found.filter(({ heading, text }) => heading && text)
}

/** Reads a page once from its start to its end. Words belong to the innermost part that they stand in, so that none is found twice. */
function readParts(html: string, isOwn: (id: string) => boolean): { title: string; lead: string; parts: Part[] } {
  const parts: Part[] = []
  let title: Words | undefined
  let lead: Words | undefined
  // Where words go, and the part that a heading would belong to; restored when an element closes.
  let place: { words: Words | undefined; part: Part | undefined } | undefined
  const opened: (typeof place)[] = []
  const enter = (name: string, { id, class: classes = '' }: Record<string, string>): typeof place => {
    if (!place) return name === 'main' ? { words: undefined, part: undefined } : undefined
    const names = classes.split(' ')
    if (name === 'h1' && !title) return { ...place, words: (title = { text: '' }) }
    if (names.includes('lead') && !lead) return { ...place, words: (lead = { text: '' }) }
    if (SILENT.has(name) || names.some((one) => SILENT_CLASSES.includes(one))) return { ...place, words: undefined }
    if (id && isOwn(id) && (name === 'section' || names.includes('effect'))) {
      const part: Part = { id, heading: undefined, body: { text: '' } }
      parts.push(part)
      return { words: part.body, part }
    }
    if (place.part && !place.part.heading && HEADINGS.has(name))
      return { ...place, words: (place.part.heading = { text: '' }) }
    return place
  }
  new Parser({
    onopentag: (name, attributes) => {
      opened.push(place)
      place = enter(name, attributes)
    },
    ontext: (text) => {
      if (place?.words) place.words.text += text
    },
    onclosetag: (name) => {
      if (place?.words && BLOCKS.has(name)) place.words.text += ' '
      place = opened.pop()
    },
  }).end(html)
  return { title: wordsOf(title), lead: wordsOf(lead), parts }
}

const wordsOf = (words: Words | undefined): string => (words?.text ?? '').replace(/\s+/g, ' ').trim()
