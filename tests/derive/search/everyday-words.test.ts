import { describe, expect, it } from 'vitest'
import { getLibrary } from '../../../lib/content.ts'
import { indexLibrary } from '../../../lib/derive/library-index.ts'
import { findHelp } from '../../../lib/derive/search/find-help.ts'
import { openSearchIndex } from '../../../lib/derive/search/open-search-index.ts'
import { deriveSearchIndex } from '../../../lib/derive/search/search-index.ts'

const library = getLibrary()
const index = openSearchIndex(deriveSearchIndex(indexLibrary(library)))
const linesFor = (query: string) => findHelp(index, query).map(({ words }) => words)

/** What people type, by the id of the line that they must be shown. Written by hand: none of them is an entry of help.md. */
const SAID: Record<string, readonly string[]> = {
  'faint-dizzy': ['I nearly fainted in the shower', 'she had a funny turn', 'so dizzy I had to sit down'],
  'any-diarrhoea': ['I am pooing more often than I did', 'slightest bit of diarrhoea', 'do I ring about any diarrhoea'],
  'sick-eat-less': ['feel sick and not eating a thing', 'too sick to eat my tea', 'nauseous and no appetite at all'],
  'any-sore-mouth': ['my mouth is red and swollen', 'throat red and swollen', 'mouth full of ulcers since monday'],
  'ankles-swell': ['my ankles are swelling', 'swollen ankles by the evening', 'both legs swollen'],
  'any-hands-feet': ['feet are red and sore', 'my hands are swollen and red', 'hands and feet swelling up'],
  'hands-feet-blister': [
    'got blisters on my feet',
    'blistered palms',
    'feet too sore to walk on',
    'hands too sore to use them',
  ],
  'nosebleed-stays': ['my nosebleed wont stop', 'nose keeps bleeding', 'his nose will not stop bleeding'],
  'any-tummy-pain': ['tummy hurts when i touch it', 'do I ring about any stomach pain', 'constipated and being sick'],
  'wound-open': ['my wound has opened', 'stitches have come open', 'a cut on my leg is infected'],
  'low-sugar': ['low blood sugar', 'having a hypo', 'so shaky and hungry'],
  'injection-infected': [
    'my injection site is oozing',
    'injection site has gone black',
    'the skin where I inject is hot',
  ],
  'weak-muscles': [
    'my muscles are so weak',
    'my eyelids are drooping',
    'I am seeing double',
    'difficulty swallowing food',
  ],
  'movement-problems': [
    'having trouble walking',
    'mum is staggering',
    "can't control my hands",
    'unsteady on his feet',
  ],
  'hearing-sudden': [
    'dad has gone deaf',
    'lost my hearing this morning',
    'suddenly deaf in left ear',
    'I suddenly cannot hear',
  ],
  'back-pain': [
    'back pain is getting worse',
    'back pain keeps me awake',
    'neck pain, cannot sleep',
    'my back hurts at night',
  ],
  'muscle-spasms': [
    'muscle spasms in my arms',
    'tingling round my mouth',
    'my lips are tingling',
    'hands keep cramping up',
  ],
  'high-sugar': ['so thirsty all day', 'I am always thirsty', "can't stop weeing", 'weeing a lot'],
  'drip-cramps': ['tummy cramps during my drip', 'sweating during the infusion', 'eyes watery at the drip'],
  'throat-tight-cold': [
    'throat goes tight with cold drinks',
    'jaw tight in the cold',
    'cold air makes my throat tight',
  ],
}

/** Close to the words of a line, and nothing wrong. */
const CALM = [
  'walking the dog',
  'walking holiday',
  'walking boots',
  'wound care',
  'hypoallergenic cream',
  'hungry all the time',
  'blood sugar machine',
  'double bed',
  'double room',
  'hearing test',
  'hearing aid batteries',
  'injection site',
  'how do I inject',
  'lots of water',
  'thirsty work',
  'drip stand',
  'how long is the drip',
  'muscle mass',
  'back to work',
  'back to normal',
  'neck scarf',
  'lip balm',
  'hand cream',
  'foot spa',
  'cold sore cream',
  'any questions',
  'jerky recipe',
  'leg wax',
  'turn over in bed',
]

describe('the everyday words of help.md', () => {
  it.each(Object.entries(SAID))('bring up the line %s however it is said', (id, sentences) => {
    const { words } = library.help.find((line) => line.id === id)!
    for (const said of sentences) expect(linesFor(said), said).toContain(words)
  })

  it.each(CALM)('bring up nothing for "%s"', (said) => {
    expect(linesFor(said)).toEqual([])
  })
})
