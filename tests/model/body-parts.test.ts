import { expect, it } from 'vitest'
import { BODY_AREA_IDS, BODY_AREAS } from '../../lib/model/body-areas.ts'
import { SIGN_PART_IDS, SIGN_PARTS } from '../../lib/model/sign-parts.ts'

it('signs are listed from the most urgent part of the body on', () => {
  expect(SIGN_PARTS.map(({ id, name }) => `${id} | ${name}`)).toEqual([
    'infection | Temperature and infection',
    'chest | Breathing, chest and heart',
    'bleeding | Bleeding and clots',
    'head | Head, mind and nerves',
    'tummy | Mouth, stomach and bowel',
    'fluid | Pee, fluid, liver and sugar',
    'skin | Skin, hands and feet',
    'bones | Muscles, joints and bones',
    'senses | Eyes, ears, nose and throat',
    'hormones | Energy, hormones and sex',
    'dose | The medicine: drip, injection, dose',
  ])
  expect(SIGN_PART_IDS[0]).toBe('infection')
})

it('the index of side effects has these areas, in this order', () => {
  expect(BODY_AREAS.map(({ id, name }) => `${id} | ${name}`)).toEqual([
    'whole-body | Whole body',
    'blood | Blood and infection',
    'mouth | Mouth and throat',
    'tummy | Stomach and bowel',
    'liver-kidneys | Liver, kidneys and bladder',
    'heart | Heart and blood pressure',
    'lungs | Nose, lungs and breathing',
    'nerves | Nerves and brain',
    'mind | Mood and sleep',
    'skin | Skin',
    'hair-nails | Hair and nails',
    'eyes-ears | Eyes and ears',
    'muscles-bones | Muscles, joints and bones',
    'hormones | Hormones and body chemistry',
    'sex-fertility | Sex, periods and fertility',
    'injection-site | Where the medicine goes in',
  ])
  expect(BODY_AREA_IDS).toContain('injection-site')
})
