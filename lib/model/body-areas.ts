/** Where in the body a side effect belongs, in the order of the side-effects index. */
export const BODY_AREAS = [
  { id: 'whole-body', name: 'Whole body' },
  { id: 'blood', name: 'Blood and infection' },
  { id: 'mouth', name: 'Mouth and throat' },
  { id: 'tummy', name: 'Stomach and bowel' },
  { id: 'liver-kidneys', name: 'Liver, kidneys and bladder' },
  { id: 'heart', name: 'Heart and blood pressure' },
  { id: 'lungs', name: 'Nose, lungs and breathing' },
  { id: 'nerves', name: 'Nerves and brain' },
  { id: 'mind', name: 'Mood and sleep' },
  { id: 'skin', name: 'Skin' },
  { id: 'hair-nails', name: 'Hair and nails' },
  { id: 'eyes-ears', name: 'Eyes and ears' },
  { id: 'muscles-bones', name: 'Muscles, joints and bones' },
  { id: 'hormones', name: 'Hormones and body chemistry' },
  { id: 'sex-fertility', name: 'Sex, periods and fertility' },
  { id: 'injection-site', name: 'Where the medicine goes in' },
] as const

export type BodyAreaId = (typeof BODY_AREAS)[number]['id']
export const BODY_AREA_IDS = BODY_AREAS.map((area) => area.id) as [BodyAreaId, ...BodyAreaId[]]
