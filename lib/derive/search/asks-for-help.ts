const ASKS = new Set([
  '999',
  '112',
  '111',
  'emergency',
  'emergencies',
  'ambulance',
  'casualty',
  'help',
  'urgent',
  'sos',
])
const AROUND = new Set(
  'i we need want please call calling ring phone dial go going get to the an a my me now when should do for'.split(' '),
)

/** Whether a folded search asks for help and says nothing of what is wrong: "999", "A&E", "call an ambulance". */
export function asksForHelp(folded: string): boolean {
  const words = folded.replace(/\ba (?:and )?e\b/g, 'casualty').split(' ')
  return words.some((word) => ASKS.has(word)) && words.every((word) => ASKS.has(word) || AROUND.has(word))
}
