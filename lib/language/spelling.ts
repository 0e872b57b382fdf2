import dictionary from 'dictionary-en-gb'
import nspell from 'nspell'
import { MEDICAL_WORDS } from './medical-words.ts'

/** Usual American spellings, and the British ones that the dictionary would not offer first. */
export const BRITISH: Readonly<Record<string, string>> = {
  color: 'colour',
  colors: 'colours',
  colored: 'coloured',
  tumor: 'tumour',
  tumors: 'tumours',
  center: 'centre',
  centers: 'centres',
  fiber: 'fibre',
  liter: 'litre',
  liters: 'litres',
  pediatric: 'paediatric',
  diarrhea: 'diarrhoea',
  anemia: 'anaemia',
  edema: 'oedema',
  estrogen: 'oestrogen',
  hemoglobin: 'haemoglobin',
  leukemia: 'leukaemia',
  esophagus: 'oesophagus',
  esophageal: 'oesophageal',
  gynecologist: 'gynaecologist',
  hematologist: 'haematologist',
  hemorrhage: 'haemorrhage',
  labor: 'labour',
  favor: 'favour',
  behavior: 'behaviour',
  odor: 'odour',
  neighbor: 'neighbour',
  gray: 'grey',
  mold: 'mould',
  orthopedic: 'orthopaedic',
  anesthetic: 'anaesthetic',
  feces: 'faeces',
  fetus: 'foetus',
  program: 'programme',
  practicing: 'practising',
  traveling: 'travelling',
  counseling: 'counselling',
}

export interface Speller {
  isCorrect(word: string): boolean
  /** The likely word, for "did you mean"; undefined when nothing is near. */
  suggest(word: string): string | undefined
}

let loaded: ReturnType<typeof nspell> | undefined

/** A British dictionary with words of medicine and `names`. Loaded once; each word is looked up once. */
export function speller(names: readonly string[]): Speller {
  loaded ??= load()
  const dictionaryOf = loaded
  const known = new Set(names.flatMap((name) => wordsOf(name)))
  const answers = new Map<string, boolean>()
  const isCorrect = (word: string): boolean => {
    const before = answers.get(word)
    if (before !== undefined) return before
    const answer = look(word)
    answers.set(word, answer)
    return answer
  }
  const look = (word: string): boolean => {
    const plain = word.replaceAll('’', "'").replace(/'s$|'$/, '')
    if (plain.length < 2 || known.has(plain.toLowerCase()) || /\d/.test(plain) || /^\p{Lu}{2,}s?$/u.test(plain))
      return true
    if (dictionaryOf.correct(plain) || dictionaryOf.correct(plain.toLowerCase())) return true
    return plain.includes('-') && plain.split('-').every((part) => part === '' || isCorrect(part))
  }
  return { isCorrect, suggest: (word) => dictionaryOf.suggest(word)[0] }
}

function load(): ReturnType<typeof nspell> {
  const made = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic))
  for (const word of MEDICAL_WORDS) made.add(word)
  return made
}

/** The words of a text in lower case, without punctuation. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).flatMap((word) => [
    word.toLowerCase(),
    ...word.toLowerCase().split('-'),
  ])
}
