import { expect, it } from 'vitest'
import { MADE_SECTIONS, SECTION_KINDS, sectionKind } from '../../lib/model/section-kinds.ts'
import { PRECAUTIONS, TREATMENT_PARTS } from '../../lib/model/treatment-parts.ts'

it('a medicine has these sections in this order; which it may leave out and which need sources is said here', () => {
  expect(
    SECTION_KINDS.map(({ id, heading, shape, required, evidence }) =>
      [id, heading, shape, required ? 'must' : 'may', evidence ? 'sources' : 'none'].join(' | '),
    ),
  ).toEqual([
    'at-a-glance | At a glance | list | must | sources',
    'what-it-is | What it is | prose | must | sources',
    'how-it-works | How it works | prose | must | sources',
    'how-you-have-it | How you have it | administration | must | sources',
    'tests | Tests | prose | must | sources',
    'side-effects | Side effects | side-effects | must | sources',
    'later-side-effects | Later side effects | prose | may | sources',
    'other-medicines | Other medicines and food | prose | must | sources',
    'other-illnesses | Other illnesses | prose | must | sources',
    'vaccinations | Vaccinations | prose | must | sources',
    'pregnancy | Pregnancy, contraception and fertility | prose | must | sources',
    'breastfeeding | Breastfeeding | prose | must | sources',
    'daily-life | Everyday life | prose | may | sources',
    'questions | Questions to ask your team | list | must | none',
    'more-information | More information | links | must | none',
  ])
  expect(sectionKind('tests').heading).toBe('Tests')
})

it('the sections that are made have addresses that others link to', () =>
  expect(Object.values(MADE_SECTIONS).map(({ id, heading }) => `${id} | ${heading}`)).toEqual([
    'get-help | When to call',
    'related | Related pages',
    'share | Share this page',
    'about | About this page',
  ]))

it('no precaution of a medicine is lost in a treatment', () =>
  expect(PRECAUTIONS).toEqual([
    'tests',
    'later-side-effects',
    'other-medicines',
    'other-illnesses',
    'vaccinations',
    'pregnancy',
    'breastfeeding',
    'daily-life',
  ]))

it('somebody may leave these parts out of "My treatment": never the cards or the notice of a draft', () =>
  expect(TREATMENT_PARTS.map(({ id, label }) => `${id} | ${label}`)).toEqual([
    'effects | Side effects, all together',
    'details | What each medicine’s page says of a side effect',
    'calendar | My calendar',
    'good-to-know | Good to know',
    'tests | Tests',
    'later-side-effects | Later side effects',
    'other-medicines | Other medicines and food',
    'other-illnesses | Other illnesses',
    'vaccinations | Vaccinations',
    'pregnancy | Pregnancy, contraception and fertility',
    'breastfeeding | Breastfeeding',
    'daily-life | Everyday life',
    'questions | Questions to ask your team',
  ]))
