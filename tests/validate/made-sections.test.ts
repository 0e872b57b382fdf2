import { describe, expect, it } from 'vitest'
import { findSection } from '../../lib/model/monograph.ts'
import { libraryOf, validFiles, validText } from '../content-tree.ts'

/** The fixture's tablet, with fields added to its front matter and words replaced. */
function samplinib(fields: string, find = '', replace = '') {
  const files = validFiles()
  const text = validText('medicines/samplinib.md').replace('schedules:', `${fields}\nschedules:`)
  files.set('medicines/samplinib.md', { text: find ? text.replace(find, replace) : text })
  return libraryOf(files).medicines.find(({ slug }) => slug === 'samplinib')!
}

describe('what fields print inside the sections', () => {
  it('times stand before the page’s own words on pregnancy and breastfeeding', () => {
    const medicine = samplinib(
      'contraception: {women: {until: 6 months, sources: [smpc]}, men: {until: 3 months, sources: [smpc]}}\nbreastfeeding: {until: 2 weeks, sources: [smpc]}',
    )
    const pregnancy = findSection(medicine, 'pregnancy')!.content
    expect(pregnancy.html).toMatch(
      /^<p>If you can get pregnant, use effective contraception during treatment and for 6 months after your last dose\.<\/p>\n<p>If you could make/,
    )
    expect(pregnancy.text.split('\n').length).toBeGreaterThan(2)
    expect(findSection(medicine, 'breastfeeding')!.content.text).toMatch(
      /^Do not breastfeed during treatment, or for 2 weeks/,
    )
  })

  it('a missed dose and too much are parts of "How you have it", made where the file has none', () => {
    const medicine = samplinib(
      'missed:\n  - {rule: leave-out, sources: [smpc]}\ntooMuch: {call: urgent, sources: [smpc]}',
      '### If you miss a dose\n\nMiss it out, and tell your team.\n\n',
    )
    const parts = findSection(medicine, 'how-you-have-it')!.parts
    expect(parts.map(({ id }) => id)).toEqual(expect.arrayContaining(['if-you-miss-a-dose', 'if-you-take-too-much']))
    expect(parts.find(({ id }) => id === 'if-you-take-too-much')!.content.html).toContain('go to A&amp;E')
  })

  it('a visit that was missed is said where the page says how people have it', () => {
    const medicine = samplinib('missed:\n  - {rule: visit, sources: [smpc]}')
    expect(findSection(medicine, 'how-you-have-it')!.content.text).toMatch(
      /If you miss a visit, phone your team for a new day\.$/,
    )
  })

  it('rows of everyday life are typed, in the order of the table, and print as a list without their sources', () => {
    const medicine = samplinib(
      '',
      '[Keep a diary](../shared/keep-a-diary.md)\n\n## Questions',
      '- Driving: Not while your knees wobble.\n  - source: leaflet\n- Alcohol: A little is *fine* in this test.\n\n### Keep a diary\n\n[Keep a diary](../shared/keep-a-diary.md)\n\n## Questions',
    )
    expect(medicine.everyday.map(({ topic, says, sources }) => [topic, says.text, sources])).toEqual([
      ['alcohol', 'A little is fine in this test.', []],
      ['driving', 'Not while your knees wobble.', ['leaflet']],
    ])
    const daily = findSection(medicine, 'daily-life')!
    expect(daily.content.html).toBe(
      '<ul>\n<li>Driving: Not while your knees wobble.</li>\n<li>Alcohol: A little is <em>fine</em> in this test.</li>\n</ul>',
    )
    expect(daily.parts.map(({ heading }) => heading)).toEqual(['Keep a diary'])
  })
})
