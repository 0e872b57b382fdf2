import { fold, stem } from './fold-words.ts'

/** Everyday words that mean nearly the same when a reader says how they feel. One family a line; spelling is that of fold(). */
const FAMILIES = [
  'pain pains painful ache aches aching achy hurt hurts hurting sore soreness tender tenderness agony throbbing',
  'tummy stomach belly abdomen abdominal gut guts tum',
  'pee peed wee urine urinate urinating urination peeing weeing piss pissing widdle',
  'poo poop poos pooing pooping stool stools feces crap motions toilet loo shit',
  'bottom bum anus anal rectum rectal backside',
  'swollen swelling swell swells swelled puffy puffiness puffed edema',
  'tired tiredness exhausted exhaustion fatigue fatigued knackered shattered drained weary',
  'sick sickness nauseous nausea nauseated queasy queasiness',
  'vomit vomiting vomited puke puking puked throwing throw threw spewing barf chucking',
  'cannot cant unable difficult difficulty hard trouble struggle struggling couldnt wont problems problem',
  'breathe breath breathing breathless breathlessness',
  'numb numbness',
  'die dead',
  'tingling tingle tingles tingly prickling prickly',
  'sight vision eyesight see seeing',
  'blurred blurry blurring blur fussy misty cloudy',
  'dissy dissiness giddy lightheaded woosy',
  'loss lose losing lost loses falling fall falls fell shedding thinning gone coming came clumps',
  'sleep sleeping asleep sleepless insomnia awake',
  'sleepy drowsy drowsiness sleepiness',
  'bleed bleeding bleeds bled',
  'blood bloody',
  'bruise bruises bruising bruised',
  'weak weakness feeble',
  'shake shaking shaky shakes trembling tremble tremor tremors trembly',
  'shiver shivering shivers shivery chills chilly rigors',
  'memory forget forgetful forgetting forgets remember remembering forgetfulness',
  'concentrate concentration concentrating focus think thinking',
  'sad sadness unhappy depressed depression miserable tearful crying',
  'worry worried anxious anxiety nervous panic panicky scared frightened afraid',
  'foot feet',
  'tooth teeth',
  'fast racing rapid rapidly quick quickly pounding thumping fluttering palpitations',
  'heart heartbeat pulse',
  'eat eating appetite hungry hunger',
  'fit fits seisure seisures convulsion convulsions fitting',
  'temperature temperatures temp temps fever fevers feverish',
  'nail nails fingernail fingernails toenail toenails',
  'ear ears hearing hear',
  'red redness',
  'hands hand palms palm',
  'soles sole',
  'constipated constipation',
  'dry dryness parched',
  'itchy itching itch itches itchiness scratching scratchy',
  'confused confusion muddled disorientated disoriented',
  'heartburn reflux indigestion',
  'bloated bloating gassy',
  'taste tastes tasting',
  'swallow swallowing gulp',
  'not no never isnt doesnt dont havent hasnt without',
  'clot clots clotting thrombosis',
  'spots spot pimples pimple sits',
  'peeling peel peels peeled flaking flaky',
  'blister blisters blistering blistered',
  'sunburn sunburnt burn burning burns burnt',
  'joint joints knees knee elbows',
  'bone bones',
  'muscle muscles',
  'cough coughing coughs',
  'sweat sweats sweating sweaty',
  'flush flushes flushing flashes flash',
  'period periods menstruation',
  'pregnant pregnancy conceive',
  'leg legs calf',
  'eye eyes eyelids eyelid',
  'lip lips',
  'yellow jaundice jaundiced',
  'collapse collapsed collapsing faint fainted fainting blackout',
]

const family = new Map<string, string>()
for (const line of FAMILIES) {
  const words = line.split(' ').map(fold)
  for (const word of words) family.set(word, words[0]!)
}

/** One key for all words that mean nearly the same: the first of their family, or the word without its ending. */
export function familyOf(word: string): string {
  return family.get(word) ?? stem(word)
}

const SMALL = new Set(
  'i im ive id my me mine a an the of in on into is are be been being am was were has have having had got get getting gets keep keeps kept feel feels feeling felt from for with to and or it where able thing things something anything everything stuff its that this these there do does did when while what which why how if can could will would should very so really all some any you your youre side effect effects because about at up out off over as by much lot lots bit little too after during more than just keeping making makes make made going goes go since started'
    .split(' ')
    .map(fold),
)

/** Whether nobody searches for a word by itself: "the", "keeps". */
export function isSmall(word: string): boolean {
  return SMALL.has(word)
}

/** Words without the small ones that nobody searches for; all of them where nothing else is left. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !SMALL.has(word))
  return telling.length > 0 ? telling : [...words]
}
