/** Parts of the body by which a page lists all signs of its cards, in order. */
export const SIGN_PARTS = [
  { id: 'infection', name: 'Temperature and infection' },
  { id: 'chest', name: 'Breathing, chest and heart' },
  { id: 'bleeding', name: 'Bleeding and clots' },
  { id: 'head', name: 'Head, mind and nerves' },
  { id: 'tummy', name: 'Mouth, stomach and bowel' },
  { id: 'fluid', name: 'Pee, fluid, liver and sugar' },
  { id: 'skin', name: 'Skin, hands and feet' },
  { id: 'bones', name: 'Muscles, joints and bones' },
  { id: 'senses', name: 'Eyes, ears, nose and throat' },
  { id: 'hormones', name: 'Energy, hormones and sex' },
  { id: 'dose', name: 'The medicine: drip, injection, dose' },
] as const

export type SignPartId = (typeof SIGN_PARTS)[number]['id']
export const SIGN_PART_IDS = SIGN_PARTS.map(({ id }) => id) as [SignPartId, ...SignPartId[]]
