/**
 * What is true of a medicine and decides which help lines and which shared answers hold for it. A closed set: content/help.md
 * names the lines that a flag brings, content/everyday.md the answers that it speaks against.
 */
export const MEDICINE_FLAGS = [
  { id: 'lowers-white-cells', means: 'it can lower the white blood cells that fight infection' },
  { id: 'clots', means: 'it can cause blood clots' },
  { id: 'bleeding', means: 'it can cause serious bleeding' },
  { id: 'blood-vessels', means: 'it acts on blood vessels: bleeding, holes, slow healing, blood pressure' },
  { id: 'bone-spread', means: 'people have it for cancer in the bones, or it can make bone pain flare at the start' },
  { id: 'weak-bones', means: 'it makes bones weaker, or falls and broken bones likelier' },
  { id: 'steroid-dependent', means: 'people have it with daily steroids, or it can stop the body from making them' },
  { id: 'pump', means: 'people carry a pump home with it' },
  { id: 'home-injection', means: 'people inject it at home' },
  { id: 'checkpoint', means: 'it frees the immune system: effects can begin in any organ, months later too' },
  { id: 'hepatitis-b', means: 'it can wake up hepatitis B' },
  { id: 'jaw', means: 'it can harm the bone of the jaw' },
  { id: 'slow-healing', means: 'wounds heal slowly with it' },
  { id: 'sun-sensitive', means: 'skin burns more easily with it' },
  { id: 'drowsy-or-dizzy', means: 'it can make people sleepy or dizzy, or change their sight' },
  { id: 'holds-alcohol', means: 'the medicine itself holds alcohol' },
  { id: 'pregnancy-programme', means: 'it is given under a pregnancy prevention programme' },
  { id: 'no-live-vaccines', means: 'live vaccines are not given with it' },
  { id: 'body-fluids', means: 'body fluids need care in the days after it' },
] as const

export type MedicineFlagId = (typeof MEDICINE_FLAGS)[number]['id']
export const MEDICINE_FLAG_IDS = MEDICINE_FLAGS.map(({ id }) => id) as [MedicineFlagId, ...MedicineFlagId[]]
