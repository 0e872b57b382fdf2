import { describe, expect, it } from 'vitest'
import { libraryOf, replaceOnce, validFiles, validText } from '../content-tree.ts'

type Words = readonly [file: string, find: string, replace: string]

/** The version of each page of the valid tree, by name, after some words were replaced. */
function versionsAfter(...changes: readonly Words[]): Map<string, string> {
  const files = validFiles()
  for (const [file, find, replace] of changes) {
    const source = files.get(file)
    files.set(file, { text: replaceOnce(source && 'text' in source ? source.text : '', find, replace, file) })
  }
  const { medicines, sideEffects, treatments } = libraryOf(files)
  return new Map([...medicines, ...sideEffects, ...treatments].map(({ slug, version }) => [slug, version]))
}

const before = versionsAfter()
/** The names of pages that have another version. */
const changedBy = (...changes: readonly Words[]): string[] =>
  [...versionsAfter(...changes)].filter(([slug, version]) => before.get(slug) !== version).map(([slug]) => slug)

const [EX, SAM] = ['medicines/examplumab.md', 'medicines/samplinib.md']
const [BLUE, CURLY] = ['side-effects/blue-thumbs.md', 'side-effects/curly-hair.md']
const TREATMENT = 'treatments/examplin.md'

describe('the version of a page', () => {
  it('stays the same while nothing changes, whatever the order of the files', () => {
    expect(versionsAfter()).toEqual(before)
    expect([...before.values()].every((version) => /^[0-9a-f]{8}$/.test(version))).toBe(true)
    const { medicines } = libraryOf(new Map([...validFiles()].reverse()))
    for (const { slug, version } of medicines) expect(version).toBe(before.get(slug))
  })

  it.each<[what: string, change: Words, pages: string[]]>([
    ['own text', [SAM, '- You take it as a tablet.', '- You take it as a pill.'], ['samplinib']],
    [
      'a precaution, which treatments print too',
      [EX, 'tests before each drip', 'tests before every drip'],
      ['examplumab', 'examplin'],
    ],
    ['a text beside a picture', [EX, 'A drawing of an elbow', 'A picture of an elbow'], ['examplumab', 'examplin']],
    ['how to say the name', [SAM, 'sam-plin-ib', 'SAM-plin-ib'], ['samplinib']],
    ['a brand', [SAM, 'Samplexa', 'Samplexo'], ['samplinib']],
    ['a summary, which treatments print too', [EX, 'as a drip into a vein.', 'as a drip.'], ['examplumab', 'examplin']],
    ['a pattern of days', [SAM, '"1-5"', '"1-4"'], ['samplinib']],
    ['a question', [EX, 'Who do I phone at night?', 'Whom do I phone at night?'], ['examplumab']],
    ['a link that leads on', [EX, 'It does not exist.', 'It exists.'], ['examplumab']],
    ['what a medicine says of an effect', [EX, 'Tell your nurse.', 'Tell a nurse.'], ['examplumab', 'examplin']],
    ['when an effect starts', [EX, '1 hour after the drip', '2 hours after the drip'], ['examplumab', 'examplin']],
    ['the name of an effect on one page', [EX, '[Shaky knees]', '[Trembling knees]'], ['examplumab']],
    [
      'a shared text',
      ['shared/keep-a-diary.md', 'what you noticed', 'all that you noticed'],
      ['samplinib', 'examplin'],
    ],
    [
      'a help line of one effect',
      ['help.md', 'hiccups stay for a day', 'hiccups stay for 2 days'],
      ['samplinib', 'loud-hiccups', 'examplin'],
    ],
    ['the text of an effect’s own page', [BLUE, 'look at your hands', 'look at both hands'], ['blue-thumbs']],
    [
      'medical words of an effect',
      [BLUE, 'cyanopollexia, thumb', 'cyanopollexy, thumb'],
      ['examplumab', 'samplinib', 'blue-thumbs', 'examplin'],
    ],
    [
      'a summary that is printed where a medicine says nothing of its own',
      [CURLY, 'Your hair may curl.', 'Hair may curl.'],
      ['examplumab', 'curly-hair', 'examplin'],
    ],
    ['a summary that no medicine prints', [BLUE, 'Keep them warm,', 'Warm them,'], ['blue-thumbs']],
    [
      'the number of a helpline',
      ['site.md', '0300 000 0000', '0300 000 0001'],
      ['examplumab', 'samplinib', 'examplin'],
    ],
    [
      'the hours of a helpline',
      ['site.md', 'Open every day.', 'Open on weekdays.'],
      ['examplumab', 'samplinib', 'examplin'],
    ],
    [
      'what a helpline is for',
      ['site.md', 'Talk to a made-up nurse.', 'Talk to a nurse.'],
      ['examplumab', 'samplinib'],
    ],
    [
      'the line that ends sheets of paper',
      ['site.md', 'Nothing here is real', 'Nothing is real'],
      ['examplumab', 'samplinib', 'examplin'],
    ],
    ['the name of a type of medicine', ['types.md', 'name: Targeted medicine', 'name: Aimed medicine'], ['samplinib']],
    [
      'the name of a cancer',
      ['cancers.md', 'name: Elbow cancer', 'name: Cancer of the elbow'],
      ['examplumab', 'samplinib', 'examplin'],
    ],
    ['the text of a treatment', [TREATMENT, 'A drip and tablets together.', 'A drip, and tablets.'], ['examplin']],
    ['a medicine without a page in a treatment', [TREATMENT, 'It helps the tablets down.', 'It helps.'], ['examplin']],
    ['the title of a source', [SAM, 'Samplinib, invented leaflet', 'Samplinib, leaflet'], ['samplinib']],
    ['the list of changes', [TREATMENT, 'First draft.', 'First text.'], ['examplin']],
    ['a code, which the file for programs holds', [EX, 'X00XX00', 'X00XX01'], ['examplumab']],
  ])('changes with %s: on the pages that print it, and on no other', (_what, change, pages) => {
    expect(changedBy(change)).toEqual(pages)
  })

  it('changes with a help line that one medicine adds: on the pages that print it, and on no other', () => {
    const words: Words = ['help.md', 'you feel suddenly unwell', 'you suddenly feel unwell']
    const record: Words = ['help.md', 'suddenly-unwell 6ebafcb8', 'suddenly-unwell c5efe976']
    expect(changedBy(words, record)).toEqual(['examplumab', 'examplin'])
  })

  it.each<[what: string, ...changes: Words[]]>([
    ['who checked it', [EX, 'Dr A Nobody', 'Dr B Nobody']],
    ['the day of the check', [EX, 'checkedOn: 2026-02-28', 'checkedOn: 2026-02-27']],
    ['the day of the next check', [EX, 'nextCheck: 2028-02-28', 'nextCheck: 2028-02-27']],
    ['the day on which it was read again', [EX, 'secondReading: 2026-02-01', 'secondReading: 2026-02-02']],
    ['notes for whoever checks', [EX, 'notes: []', 'notes: [Look again]']],
    ['an old address', [EX, '/medicines/old-examplumab', '/medicines/older-examplumab']],
    ['a list of other pages', [EX, 'title: The invented society, href', 'title: A society, href']],
    ['names for the search alone', ['terms.md', 'thumbs that turn blue', 'thumbs gone blue']],
    ['how people say a help line', ['help.md', 'say: [blue thumbs]', 'say: [bluish thumbs]']],
    ['the title of a shared text', ['shared/keep-a-diary.md', 'title: Keep a diary', 'title: A diary']],
    ['what a cancer is, which its own page says', ['cancers.md', 'An invented cancer of', 'An invented illness of']],
    ['another page of the site', ['pages/about.md', 'title:', 'title: More']],
    ['the name of the site', ['site.md', 'Invented Medicines Explained', 'Invented Medicines']],
    ['spaces that nobody sees', [SAM, '## Tests', '\n\n## Tests']],
  ])('does not change with %s', (_what, ...changes) => {
    expect(changedBy(...changes)).toEqual([])
  })

  it('does not change when its status does: a check is of the page that was there', () => {
    expect(
      changedBy(
        [SAM, 'status: draft', 'status: checked'],
        [SAM, 'checkedBy: []', 'checkedBy: [{name: Dr A, role: Doctor, registration: none 1, interests: none}]'],
        [SAM, 'checkedOn:', 'checkedOn: 2026-02-28'],
        [SAM, 'nextCheck:', 'nextCheck: 2028-02-28'],
      ),
    ).toEqual([])
  })

  it('does not change with a new page that lists the same effect or has the same medicine', () => {
    const files = validFiles()
    files.set('medicines/third.md', {
      text: validText(SAM)
        .replace('name: samplinib', 'name: third')
        .replace(/^(?:brands|otherNames): .*$/gm, (line) => line.replace(/\[.*\]/, '[]')),
    })
    files.set('treatments/other.md', {
      text: validText(TREATMENT).replace('name: EXAMPLIN', 'name: OTHER').replace('[EX-S]', '[]'),
    })
    const { medicines, sideEffects, treatments } = libraryOf(files)
    for (const { slug, version } of [...medicines, ...sideEffects, ...treatments])
      if (before.has(slug)) expect(version, slug).toBe(before.get(slug))
    expect(medicines).toHaveLength(3)
  })
})
