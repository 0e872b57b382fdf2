import { describe, expect, test } from 'vitest'
import { strikeDetails } from '../../lib/feedback/strike-details.ts'

/** One example for each alternative that a detail can be told by, so that none can go without being noticed. */

const struck = (comment: string) => strikeDetails(comment).text

describe('postcodes', () => {
  // Every area of the Royal Mail, of Jersey, Guernsey and the Isle of Man.
  test.each(
    `AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL
    GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX
    PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS
    WV YO ZE`.split(/\s+/),
  )('of the area %s are struck out, close, apart and in small letters', (area) => {
    expect(struck(`I live at ${area}1 2AB now`)).toBe('I live at [postcode removed] now')
    expect(struck(`I live at ${area.toLowerCase()}12ab now`)).toBe('I live at [postcode removed] now')
    expect(struck(`I live at ${area}12 3AB now`)).toBe('I live at [postcode removed] now')
  })

  test.each(['GIR 0AA', 'gir0aa', 'BFPO 57', 'BFPO-1234', 'B F 1 2 A B', 'S W 1 A 1 A A'])('%s is one', (code) =>
    expect(struck(`at ${code}, yes`)).toBe('at [postcode removed], yes'),
  )

  test.each(['postcode QX1 2AB', 'post code: QX12', 'Postcode is QX1', 'postcode was X1A', 'my postcode = QX1 OAB'])(
    'after the word anything that looks like one goes: %s',
    (comment) => expect(struck(comment)).toMatch(/post ?code[a-z:= ]* \[postcode removed\]$/i),
  )

  test.each([
    'QX1 2AB',
    'B12 2nd dose',
    'L1 4hr',
    'L1 4hrs',
    'L1 4yr',
    'L1 4yrs',
    'B12 1st',
    'B12 3rd',
    'B12 4th',
    'E1 2IC',
    'N1 2 at night',
    'XB1 2AB',
  ])('%s is none', (words) => expect(struck(`had ${words} there`)).toBe(`had ${words} there`))
})

describe('email addresses', () => {
  test.each([
    'jo@example.com',
    'jo&#64;example.com',
    'jo&#x40;example.com',
    'jo&commat;example.com',
    'jo%40example.com',
    '"jo smith"@example.com',
    'jo@[example.com',
    "o'hara@example.com",
    'jo@a.b.c.example.com',
    'jo@example。com',
    'jo@example,com',
  ])('%s is one', (address) => expect(struck(`write ${address} please`)).toBe('write [email address removed] please'))

  test.each(['(at)', '[at]', ' at ', '(a)', '(@)', '/at/', ' at sign '])('"%s" stands for the sign', (at) =>
    expect(struck(`is jo${at}example.com please`)).toBe('is [email address removed] please'),
  )

  test.each([' dot ', '(dot)', '[punkt]', ' punkt ', ' punto ', ' point ', '(.)'])('"%s" stands for the dot', (dot) =>
    expect(struck(`is jo(at)example${dot}com please`)).toBe('is [email address removed] please'),
  )

  test.each(
    'gmail googlemail hotmail outlook yahoo icloud aol btinternet virginmedia talktalk protonmail proton posteo gmx'.split(
      ' ',
    ),
  )('%s needs no ending', (provider) => {
    expect(struck(`I am jo at ${provider}, yes`)).toBe('I am [email address removed], yes')
    expect(struck(`I am jo@${provider}, yes`)).toBe('I am [email address removed], yes')
  })

  test.each(
    `look looks looked looking see seen saw read reading find found get got is are was were it this that them these here
    there online available up site sites website page pages link links leaflet video info information more advice help
    details start one something anything visit back and or`.split(/\s+/),
  )('"%s at nhs.uk" leads to a website', (word) => {
    expect(struck(`${word} at nhs.uk`)).toBe(`${word} at nhs.uk`)
    expect(struck(`${word} at gmail`)).toBe(`${word} at gmail`)
  })
})

describe('numbers of records', () => {
  test.each([
    'hospital number',
    'hosp number',
    'hosp. number',
    'patient number',
    "patient's number",
    'unit number',
    'case number',
    'chart number',
    'district number',
    'clinic number',
    'trial number',
    'study number',
    'record number',
    'records number',
    'medical record number',
    'medical records number',
    'xray number',
    'x-ray number',
    'pathology number',
    'lab number',
    'sample number',
    'specimen number',
    'referral number',
    'appointment number',
    'passport number',
    'licence number',
    'license number',
    'membership number',
    'account number',
    'policy number',
    'hospital num',
    'hospital no',
    'hospital no.',
    'hospital nr',
    'hospital id',
    'hospital ref',
    'hospital reference',
    'hospital #',
    'mrn',
    'mrn number',
    'mrn no',
  ])('after "%s" the number goes', (words) => {
    expect(struck(`my ${words} is 12345, thanks`)).toBe(`my ${words} is [hospital number removed], thanks`)
    expect(struck(`my ${words}: AB 1234Z, thanks`)).toBe(`my ${words}: [hospital number removed], thanks`)
    expect(struck(`1234567 is my ${words}`)).toBe(`[hospital number removed] is my ${words}`)
    expect(struck(`AB1234Z was my ${words}`)).toBe(`[hospital number removed] was my ${words}`)
  })

  test.each([
    'national insurance number',
    'national insurance no',
    'national insurance no.',
    'national insurance num',
    'national insurance',
    'ni',
    'nino',
    'ni number',
  ])('after "%s" the number goes, without its last letter too', (words) =>
    expect(struck(`my ${words} is QQ 12 34 56, thanks`)).toBe(
      `my ${words} is [National Insurance number removed], thanks`,
    ),
  )

  test.each(['QQ123456C', 'QQ 12 34 56 A', 'qq 12 34 56 d', 'QQ 1 2 3 4 5 6 B'])(
    '%s is one of National Insurance',
    (number) => expect(struck(`it is ${number} there`)).toBe('it is [National Insurance number removed] there'),
  )

  test.each(['of 100 200 a day', 'QQ 12 34 56 E', 'QQ 12 34 5 C'])('%s is none', (words) =>
    expect(struck(words)).toBe(words),
  )
})

describe('a phone number in words', () => {
  test.each('zero oh o nought one two three four five six seven eight nine'.split(' '))(
    'has "%s" for a digit, at its end too',
    (digit) => {
      expect(struck(`on ${digit} seven seven one two three four five, yes`)).toBe('on [phone number removed], yes')
      expect(struck(`on one seven seven one two three four ${digit}, yes`)).toBe('on [phone number removed], yes')
    },
  )

  test.each(['double', 'triple'])('may say "%s"', (word) =>
    expect(struck(`on zero seven ${word} seven one two three four five, yes`)).toBe('on [phone number removed], yes'),
  )

  test('has eight digits at least', () => {
    expect(struck('on one two three four five six seven eight')).toBe('on [phone number removed]')
    expect(struck('days one two three four five six seven')).toBe('days one two three four five six seven')
  })
})
