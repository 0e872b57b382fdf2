import { describe, expect, it } from 'vitest'
import type { HelpTierId } from '../../lib/model/help-tiers.ts'
import { IssueList } from '../../lib/validate/issues.ts'
import { validateSeriousWords, validateTierWords } from '../../lib/validate/serious-words.ts'

const AT = { line: 1, column: 1 }
const rulesFor = (
  check: (text: string, tier: HelpTierId, at: typeof AT, issues: IssueList) => void,
  text: string,
  tier: HelpTierId,
) => {
  const issues = new IssueList('a.md')
  check(text, tier, AT, issues)
  return issues.issues.map(({ rule }) => rule)
}
describe('words that sound life-threatening', () => {
  it.each([
    'You have chest pain.',
    'It is hard to breathe.',
    'You cannot get your breath.',
    'It is life-threatening.',
    'This is sepsis.',
    'anaphylaxis',
    'You have a seizure.',
    'You may collapse.',
    'a heart attack',
    'a stroke',
    'thoughts of suicide',
    'You think of harming yourself.',
    'bleeding that will not stop',
    'Your face or tongue swells.',
    'It can be fatal.',
    'You may get pain in your chest.',
    'Your chest may feel tight.',
    'You may struggle to breathe.',
    'You may cough up blood.',
    'You may bleed heavily.',
    'A few people have died of this.',
    'You may self-harm.',
    'You may think about taking your own life.',
    'Your lips may turn blue.',
    'You may have fits.',
    'You may have a stroke later.',
    "You can't breathe.",
    'You may have  chest  pain.',
    'You may have chest\u00A0pain.',
    'It is not a sign of a stroke. A stroke can follow.',
    'It does not pass and is a stroke.',
    'Your face or tongue may be swollen.',
    'You may have a blood clot in your lung.',
  ])('“%s” needs an urgent tier', (text) => {
    expect(rulesFor(validateSeriousWords, text, 'team')).toEqual(['serious-words-without-tier'])
    expect(rulesFor(validateSeriousWords, text, 'self')).toEqual(['serious-words-without-tier'])
    expect(rulesFor(validateSeriousWords, text, 'urgent')).toEqual([])
    expect(rulesFor(validateSeriousWords, text, 'emergency')).toEqual([])
  })

  it.each([
    'Your face may feel warm.',
    'You may feel tired.',
    'These shoes fit well.',
    'Your nurse can help you to find a wig that fits.',
    'Stroke the cream on gently, and do not rub.',
    'It is not a sign of a stroke.',
    'This does not mean you have sepsis.',
    'You can wear a mask that fits well.',
  ])('“%s” does not', (text) => expect(rulesFor(validateSeriousWords, text, 'self')).toEqual([]))
})

describe('each of the words that sound life-threatening', () => {
  it.each([
    'chest tightness',
    'tightness in your chest',
    'pressure in the chest',
    'your chest hurts',
    'the chest may hurt',
    'your chest gets painful',
    'your chest becomes heavy',
    'a tight chest',
    'you cannot breathe',
    'unable to breathe',
    'difficulty breathing',
    'trouble breathing',
    'struggling for your breath',
    'you fight for breath',
    'it hurts to breathe',
    'your throat may close',
    'it is limb-threatening',
    'you are septic',
    'neutropenic fever',
    'febrile neutropenia',
    'anaphylactic shock',
    'a convulsion',
    'you may have fits',
    'you pass out',
    'you black out',
    'you are unconscious',
    'they cannot be woken',
    'you do not wake up',
    'cardiac arrest',
    'suicidal thoughts',
    'you self harm',
    'you want to kill yourself',
    'you end your life',
    'they take their own lives',
    'to end it all',
    'you vomit blood',
    'you throw up blood',
    'you bring up blood',
    "bleeding that won't stop",
    "bleeding that doesn't stop",
    'severe bleeding',
    'heavy bleeding',
    'you bleed a lot',
    'you bleed without stopping',
    'swelling of your lips',
    'swelling of the throat',
    'your throat swells',
    'your lips and tongue are swollen',
    'your face turns grey',
    'your skin looks blue',
    'blue lips',
    'it could kill',
    'you could die',
    'it can kill',
    'it is deadly',
    'people can die',
    'people have died',
    'a blood clot on the lung',
  ])('“%s”', (text) =>
    expect(rulesFor(validateSeriousWords, `First ${text}.`, 'team')).toEqual(['serious-words-without-tier']),
  )

  it.each([
    'that',
    'which',
    'it',
    'what',
    'who',
    'wig',
    'hat',
    'cap',
    'bra',
    'mask',
    'splint',
    'ring',
    'shoe',
    'glove',
    'best',
    'still',
    'really',
  ])('a thing fits after “%s”', (word) =>
    expect(rulesFor(validateSeriousWords, `Find one ${word} fits.`, 'team')).toEqual([]),
  )
})

describe('each of the words that make people wait', () => {
  it.each([
    'at your next visit',
    'at the next appointment',
    'at the next check-up',
    'on the next treatment day',
    'next time you go',
    'wait and see',
    'see if it passes',
    'see if it gets better',
    'in office hours',
    'during clinic hours',
    'in surgery hours',
    'between 9am and 5pm',
    'call your team within 2 days',
    'phone the ward in a few hours',
    'ring your nurse after two weeks',
    'contact your GP tomorrow',
    'speak to your pharmacist next week',
    'let your doctor know the next day',
    'talk to the clinic on Monday',
    'tell them in the morning',
    'tell us after the weekend',
    'call tomorrow',
    'phone the next morning',
    'ring next week',
    'call on Monday',
    'ring in the morning',
    'phone after the weekend',
    'wait for an hour',
    'wait a few nights',
    'wait some days',
    'waiting two weeks',
    'wait until the morning',
    'leave it till Friday',
    'put it off until the end of the month',
    'wait until it passes',
    'wait until you feel better',
    'wait until they open',
    'a fever that lasts 2 days',
    'a temperature that stays up for a week',
    'it can wait',
    'you do not need to phone',
    'not a reason to call',
    'do not ring your advice line',
  ])('“%s” contradicts an urgent tier', (text) =>
    expect(rulesFor(validateTierWords, `If so, ${text}.`, 'urgent')).toEqual(['words-contradict-tier']),
  )

  it.each(['team', 'doctor', 'nurse', 'surgeon', 'dentist', 'they'])('who waits may be “%s”', (who) =>
    expect(rulesFor(validateTierWords, `Your ${who} can wait.`, 'urgent')).toEqual([]),
  )
})

describe('words about whom to call', () => {
  it.each([
    ['Call 999.', 'urgent'],
    ['Ring for an ambulance.', 'self'],
    ['Go to your nearest A&E.', 'team'],
    ['Call your 24-hour helpline now.', 'team'],
    ['Do not wait but call 999.', 'self'],
    ['Call your team in working hours.', 'urgent'],
    ['Tell them at your next visit.', 'urgent'],
    ['Call your team within a few days.', 'urgent'],
    ['Wait a day or two before you call.', 'urgent'],
    ['At the weekend, wait until Monday.', 'emergency'],
    ['Phone your team tomorrow.', 'urgent'],
    ['Mention a fever at your next clinic.', 'urgent'],
    ['Do not worry and wait until Monday.', 'urgent'],
    ['You do not need to call your team.', 'urgent'],
    ['There is no need to call.', 'emergency'],
    ['Do not wait for the nurse but tell your team at your next visit.', 'urgent'],
    ['It is not bad, so tell them at your next visit.', 'urgent'],
    ['Tell your nurse next time you see them.', 'urgent'],
    ['If the fever lasts more than 3 days, see your GP.', 'urgent'],
  ] as const)('“%s” contradicts the tier %s', (text, tier) =>
    expect(rulesFor(validateTierWords, text, tier)).toEqual(['words-contradict-tier']),
  )

  it.each([
    ['You do not have to call 999 for this. Rest when you can.', 'self'],
    ['Call 999 or 111.', 'team'],
    ['Call 999.', 'emergency'],
    ['Call at once. Do not leave it until your next appointment.', 'urgent'],
    ['Call your advice line now, not at your next visit.', 'urgent'],
    ['Do not wait until the morning to see if you get better.', 'urgent'],
    ['Do not wait for your next visit.', 'urgent'],
    ['Tell your team before your next treatment.', 'urgent'],
    ['Call before your next visit.', 'urgent'],
    ['Tell your nurse at your next visit.', 'team'],
    ['Your team may wait until your liver is better.', 'urgent'],
  ] as const)('“%s” fits the tier %s', (text, tier) => expect(rulesFor(validateTierWords, text, tier)).toEqual([]))
})
