import { describe, expect, test } from 'vitest'
import { getLibrary } from '../../lib/content.ts'
import { helpInComment } from '../../lib/feedback/help-in-comment.ts'

const library = getLibrary()
const { help } = library
const ask = (comment: string) => helpInComment(comment, library, library.site.helplines)
const linesOf = (id: string) => help.find((line) => line.id === id)!.words

describe('a comment that speaks of an emergency', () => {
  test.each([
    ['I have chest pain and nobody answers', 'chest-pain', 'emergency'],
    ['Mum is bleeding and it will not stop, her bleeding won’t stop', 'heavy-bleeding', 'emergency'],
    ['some days I want to end it all', 'may-end-life', 'emergency'],
    ['I think I am better off dead', 'may-end-life', 'emergency'],
    ['he took an overdose', 'may-end-life', 'emergency'],
    ['I keep cutting myself', 'very-low', 'urgent'],
    ['thinking about self-harm again', 'very-low', 'urgent'],
    ['my temperature is 39 what do I do', 'temperature', 'urgent'],
    ["I can't keep anything down since Tuesday", 'cannot-keep-down', 'urgent'],
    ['Dad has gone deaf since the last drip', 'hearing-sudden', 'urgent'],
    ['the back pain keeps me awake', 'back-pain', 'urgent'],
    ['My injection site is oozing', 'injection-infected', 'urgent'],
    ['I had tummy cramps during the drip', 'drip-cramps', 'urgent'],
  ])('%s', (comment, id, tier) => {
    const card = ask(comment)?.cards.find((one) => one.tier === tier)
    expect(card?.lines.map(({ words }) => words)).toContain(linesOf(id))
  })

  test('is given people to talk to at any hour where it speaks of self-harm, and only then', () => {
    expect(ask('I want to kill myself')?.helplines.map(({ phone }) => phone)).toContain('116 123')
    expect(ask('I have chest pain')?.helplines).toEqual([])
  })

  test('is given only those who answer at any hour, whatever else the comment speaks of', () => {
    const helplines = [
      { name: 'Day', phone: '1', hours: '9 to 5', href: 'https://x.example', what: '' },
      { name: 'Night', phone: '2', hours: '24 hours, every day', href: 'https://y.example', what: '' },
    ]
    const notice = helpInComment('I want to kill myself. I have chest pain.', library, helplines)
    expect(notice?.helplines).toEqual([{ name: 'Night', phone: '2' }])
  })

  test('shows three lines of a card, the most serious, where more are called for', () => {
    const notice = ask('I have chest pain. I cannot breathe. I had a seizure. I collapsed. My lips are blue.')
    expect(notice?.cards[0]?.lines).toHaveLength(3)
  })

  test('gets the most serious card first, and the urgent one says what to do if nobody answers', () => {
    const notice = ask('I have chest pain. I have a temperature.')
    expect(notice?.cards.map(({ tier }) => tier)).toEqual(['emergency', 'urgent'])
    expect(notice?.cards.map(({ last }) => last.length)).toEqual([0, 1])
    for (const { lines } of notice!.cards) expect(lines.length).toBeLessThanOrEqual(3)
  })

  test.each([
    'This page was very clear, thank you',
    'I was confused by the second paragraph',
    'The picture is hopeless',
    'How do I keep fit on treatment?',
    'The page on incontinence was good',
    'I came back to the page on neck scarves and hand cream',
    'Walking is on no page here',
    'The stroke unit gave me this address',
    'I want to know about infection control and flu jabs',
    'I asked about diarrhoea three times',
    'Weight gain was quick to find',
    'I am 38 and found this useful',
    'The picture of the chest drain is unclear. It was no pain to read.',
    '',
  ])('is not seen in: %s', (comment) => {
    expect(ask(comment)).toBeNull()
  })

  test('is seen by each everyday phrase of two words and more that search knows for the emergency lines', () => {
    const missed = help
      .filter(({ tier }) => tier === 'emergency')
      .flatMap(({ id, words, asked: { say } }) =>
        say
          .filter(
            (form) =>
              form.includes(' ') &&
              !ask(`Please help: ${form} now`)?.cards.some(({ lines }) => lines.some((line) => line.words === words)),
          )
          .map((form) => `${id}: ${form}`),
      )
    expect(help.flatMap(({ asked: { say } }) => say).length).toBeGreaterThan(200)
    // A card names three lines at most.
    expect(missed.filter((one) => ask(one.replace(/^.*: /, '')) === null)).toEqual([])
  })
})
