import type { Term } from '../model/library.ts'
import type { Passage } from '../parse/document.ts'
import type { IssueList } from '../validate/issues.ts'
import { quoted } from './word-warnings.ts'

/** Words that stand in terms.md for search only: readers know them, or they mean something else too. */
const EVERYDAY = new Set(
  `aching muscles, advanced, agent, aids, anus, anxiety, anxious, back passage, being sick, belly, biological therapy, blocked, blood count, blurred vision, breathlessness, bum, central line, chemo brain, chemotherapy, chills, collapse,
  confusion, contraception, deafness, dehydration, depressed, depression, diarrhoea, difficulty sleeping, drowsy, fast heartbeat, fit, fits, full blood count, immunotherapy, indigestion, irregular heartbeat, itchy, jab, kidney failure, light-headed,
  long-term, loss of smell, medication, drug, memory and concentration, menopause, mouth ulcers, night sweats, numb or tingling, off my food, oral, over the counter, OTC, pass water, PICC line, port, portacath, cannula, runny nose, secondary, shivering,
  short of breath, stool, stuffy nose, sunburn, that you swallow, thirst, throwing up, tremor, tummy pain, vaccine, water tablets, watery eyes, wee, weight gain, weight loss, risk, probability, interaction, acute, chronic, sweats, hepatitis, angina`
    .split(',')
    .map((word) => word.trim().toLowerCase()),
)

interface Pair {
  medical: string
  plain: string
  /** The words of the plain term that count: one of them before the medical word makes the pair. */
  stems: string[]
}

/** Words too short or too usual to make a pair by themselves. */
const WEAK = new Set([
  'feel',
  'that',
  'with',
  'your',
  'which',
  'makes',
  'make',
  'feeling',
  'being',
  'very',
  'high',
  'low',
  'more',
  'many',
  'from',
  'less',
  'much',
  'things',
  'does',
  'have',
  'work',
  'well',
])

/** Prepares a look for medical words that stand without their plain words. */
export function plainPairs(terms: readonly Term[]): (passages: readonly Passage[], issues: IssueList) => void {
  const pairs = new Map<string, Pair[]>()
  for (const { plain, medical } of terms)
    for (const word of medical) {
      const key = word.toLowerCase()
      if (EVERYDAY.has(key)) continue
      pairs.set(key, [...(pairs.get(key) ?? []), { medical: word, plain, stems: stemsOf(plain) }])
    }
  const words = [...pairs.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.length === 0) return () => {}
  const starts = new Set([...pairs.keys()].flatMap((word) => firstWords(word).slice(0, 1)))
  const any = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu')
  return (passages, issues) => {
    const explained = new Set<string>() // words that stood in brackets further up the page
    for (const passage of passages) {
      if (!firstWords(passage.text).some((word) => starts.has(word))) continue
      // People know the names of the illnesses that they have.
      if (
        passage.kind === 'detail' ||
        passage.section === 'More information' ||
        passage.section === 'Other illnesses' ||
        passage.part === 'brands'
      )
        continue
      for (const match of passage.text.matchAll(any)) {
        const own = pairs.get(match[0].toLowerCase()) ?? []
        if (own.length === 0 || explained.has(match[0].toLowerCase())) continue
        if (isExplained(passage.text, match.index, match[0].length, own)) {
          for (const word of match[0].toLowerCase().split(' ')) explained.add(word)
          explained.add(match[0].toLowerCase())
          continue
        }
        issues.warn(
          'medical-word',
          passage.at(match.index),
          `"${quoted(passage.text, match.index, match[0].length)}"`,
          'the plain words first, and the medical word once in brackets',
          `Write "${own[0]!.plain} (${own[0]!.medical})", or "${own[0]!.plain}" alone.`,
        )
        break
      }
    }
  }
}

/** The words of a text in lower case: a quick look for the first words of terms. */
function firstWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** True where the medical word is plain in itself, stands in brackets, after "called", or near its plain words. */
function isExplained(text: string, index: number, length: number, pairs: readonly Pair[]): boolean {
  const before = text.slice(0, index)
  if (/\byellow $/i.test(before) || /^ blood\b/.test(text.slice(index + length))) return true // yellow fever; "vomiting blood" is plain
  if (before.lastIndexOf('(') > before.lastIndexOf(')') || /\bcalled (?:an? |the )?$/i.test(before)) return true
  if (/^ (?:is|are|means?) (?:an? |the |when |that )/.test(text.slice(index + length))) return true
  const lower = text.toLowerCase()
  return pairs.some(({ stems }) => stems.some((stem) => lower.includes(stem)))
}

function stemsOf(plain: string): string[] {
  const words = plain.toLowerCase().match(/[a-z]{3,}/g) ?? []
  const strong = words.filter((word) => word.length > 3 && !WEAK.has(word))
  return (strong.length > 0 ? strong : [plain.toLowerCase()]).map((word) =>
    word.length > 6 ? word.slice(0, -2) : word,
  )
}
