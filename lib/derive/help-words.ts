/** Everyday ways to say what a line of content/help.md says: a search for one of them shows the line before any result. By id of the line; a search matches when it holds all the words of a form. */
export const HELP_WORDS: Record<string, readonly string[]> = {
  'chest-pain': ['chest pain', 'pain in chest', 'chest hurts', 'chest ache', 'tight chest', 'tightness in chest', 'chest tightness', 'crushing chest', 'heart attack', "can't breathe", 'cannot breathe', 'trouble breathing', 'not breathing', 'struggling to breathe', "can't get my breath", "can't catch my breath", 'fighting for breath', 'gasping'],
  'throat-swelling': ["can't breathe", 'cannot breathe', 'throat closing', 'throat swelling', 'tongue swelling', 'swollen tongue', 'swollen throat', 'face swelling', 'swollen face', 'swollen lips', 'lips swelling', 'choking', 'anaphylaxis', 'anaphylactic shock', "can't swallow or breathe"],
  collapse: ['collapse', 'unconscious', "won't wake up", "can't wake", 'not responding', 'unresponsive'],
  sepsis: ['sepsis', 'septic', 'septicaemia', 'mottled skin', 'blue lips', 'grey lips', 'blue skin', 'grey skin', 'breathing fast', "rash doesn't fade", "rash won't fade", 'rash glass test'],
  'stroke-signs': ['stroke', 'mini stroke', 'TIA', 'face drooping', 'face droop', 'droopy face', 'face dropped', 'face fallen', 'mouth drooping', 'slurred speech', 'slurring', "can't speak", "can't talk", 'sudden weak arm', 'arm weak suddenly', 'sudden loss of sight', 'suddenly blind'],
  seizure: ['fit', 'seizure', 'convulsion', 'shaking all over', 'body shaking', 'epileptic'],
  'heavy-bleeding': ['bleeding', 'bleed', 'bleeding a lot', "bleeding won't stop", "can't stop bleeding", 'vomiting blood', 'throwing up blood', 'sick blood', 'coughing up blood', 'spitting blood', 'losing blood', 'blood pouring', 'blood gushing', 'blood everywhere', "blood won't stop", "can't stop blood", 'black poo', 'tarry poo', 'haemorrhage', 'coffee grounds'],
  'sudden-tummy-pain': ['severe tummy pain', 'sudden tummy pain', 'terrible stomach pain', 'hard tummy', 'agony tummy', 'burst bowel'],
  'racing-heart-faint': ['racing heart faint', 'heart racing dizzy', 'palpitations faint', 'heart pounding faint'],
  'sudden-headache': ['sudden headache', 'worst headache', 'severe headache', 'stiff neck', 'meningitis', 'thunderclap headache'],
  'sugar-emergency': ['pear drops', 'fruity breath', 'ketoacidosis', 'DKA', 'thirsty and muddled', 'thirsty and vomiting', 'thirsty breathing fast'],
  'skin-peeling': ['skin peeling all over', 'skin coming off', 'skin falling off', 'blisters all over', 'Stevens-Johnson'],
  'legs-weak-numb': ["can't move legs", 'legs gone weak', 'weak legs', 'numb legs', "can't feel legs", 'legs numb', "can't control pee", "can't control poo", 'paralysed', 'spinal cord compression'],
  'may-end-life': ['suicidal', 'suicide', 'kill myself', 'end my life', 'ending my life', 'want to die', "don't want to live", 'overdose'],
  temperature: ['temperature', 'temp', 'high temperature', 'fever', 'feverish', 'burning up', '40 degrees', 'below 36'],
  'suddenly-unwell': ['temperature', 'fever', 'shivering', 'shivers', 'chills', 'rigors', 'suddenly unwell', 'sepsis', 'very unwell', 'unwell', 'neutropenic', 'flu', 'cold and shaking', 'hot and shaking', 'uncontrollable shaking', 'body shaking', 'freezing cold', "can't stop shaking"],
  'infection-signs': ['infection', 'sepsis', 'hurts to pee', 'burning pee', 'sore throat', 'pus'],
  'new-breathlessness': ['breathless', 'short of breath', 'out of breath', 'shortness of breath', 'breathing', 'new cough', 'wheezing'],
  'bleeding-bruising': ['bleeding', 'bruising', 'bruises', 'nosebleed', 'nose bleed', 'bleeding gums', 'blood in pee', 'blood in wee', 'blood in poo', 'bloody poo', 'blood from bottom', 'blood when I wipe', 'bloody nose', 'blood in mouth', 'blood from gums', 'blood in phlegm', 'blood in spit', 'red spots', 'low platelets'],
  'swollen-limb': ['blood clot', 'clot', 'DVT', 'swollen leg', 'leg swelling', 'painful calf', 'sore calf', 'hot leg', 'swollen arm'],
  'treatment-reaction': ['reaction during chemo', 'reaction to drip', 'allergic reaction', 'infusion reaction'],
  confusion: ['confused', 'confusion', 'muddled', 'seeing things', 'hearing voices', 'hallucinations', "can't stay awake", 'not making sense'],
  'very-low': ['suicidal', 'suicide', 'self harm', 'harm myself', 'hurt myself', 'hopeless', "can't cope", 'kill myself', 'want to die'],
  'severe-diarrhoea': ['severe diarrhoea', "diarrhoea won't stop", 'diarrhoea all night', 'bad diarrhoea', "can't stop pooing"],
  'cannot-keep-down': ["can't keep food down", "can't keep anything down", "can't keep water down", "can't stop being sick", "can't stop vomiting", "can't keep tablets down", 'keep being sick', 'keep vomiting', 'keep throwing up'],
  'tummy-pain': ['bad tummy pain', 'severe tummy pain'],
  'mouth-cannot-drink': ["can't drink", "can't swallow", 'mouth too sore to drink'],
  'passing-little-pee': ["can't pee", 'not peeing', 'no pee', 'stopped peeing'],
  'blood-in-pee': ['blood in pee', 'blood in wee', 'blood in urine', 'hurts to pee'],
  'irregular-heartbeat': ['racing heart', 'heart racing', 'heart pounding', 'heart flutter', 'irregular heartbeat', 'heart skipping'],
  'faint-dizzy': ['fainting', 'fainted', 'faint'],
  'yellow-skin': ['yellow skin', 'yellow eyes', 'jaundice'],
  'spreading-rash': ['spreading rash', 'rash all over', 'rash and fever'],
  'drip-site': ['drip leaking', 'extravasation', 'burning at the drip', 'drip hurts'],
  'sight-change': ["can't see", 'going blind', 'blind', 'sudden blurred sight', 'loss of sight'],
  'bad-headache': ['bad headache', "headache won't go away", 'sudden headache', 'severe headache'],
}

/** Sayings that mean a line only in just these words, whole and in this order: "passed out" is no "passing wind". By id of the line. */
export const HELP_SAYINGS: Record<string, readonly string[]> = {
  collapse: ['passed out', 'passing out', 'pass out', 'passes out', 'blacked out', 'blacking out', 'black out', 'blacks out'],
  'heavy-bleeding': ['lots of blood', 'a lot of blood', 'alot of blood', 'loads of blood', 'so much blood', 'too much blood'],
  'may-end-life': ['end it all', 'ending it all', 'end it tonight', 'take my own life', 'taking my own life', 'took an overdose', 'took too many tablets', 'taken too many tablets', 'took too many pills', 'taken too many pills', 'all my tablets at once', 'better off dead', 'wish I was dead', 'wish I were dead', 'rather be dead', 'no reason to live', 'nothing to live for', 'not worth living', "can't go on living", 'kill herself', 'kill himself', 'killing myself', "don't want to be here any more", "don't want to be here anymore", "don't want to be alive", "don't want to wake up"],
  'very-low': ['self-harm', 'self-harming', 'cut myself', 'cutting myself', "can't go on", "can't take it any more", "can't take it anymore", 'no point any more', 'no point anymore', "don't want to be here any more", "don't want to be here anymore", "don't want to wake up"],
  'irregular-heartbeat': ['palpitations', 'palpitation'],
}

const ASKS = new Set(['999', '112', '111', 'emergency', 'emergencies', 'ambulance', 'casualty', 'help', 'urgent', 'sos'])
const AROUND = new Set('i we need want please call calling ring phone dial go going get to the an a my me now when should do for'.split(' '))

/** Whether a folded search asks for help and says nothing of what is wrong: "999", "A&E", "call an ambulance". */
export function asksForHelp(folded: string): boolean {
  const words = folded.replace(/\ba (?:and )?e\b/g, 'casualty').split(' ')
  return words.some((word) => ASKS.has(word)) && words.every((word) => ASKS.has(word) || AROUND.has(word))
}
