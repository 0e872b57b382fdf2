import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newPage } from '../../lib/authoring/new-page.ts'
import { PAGE_KINDS } from '../../lib/model/page-kinds.ts'
import { checkContent } from '../../lib/check-content.ts'
import { readContentFiles } from '../../lib/content.ts'
import { BODY_AREA_IDS } from '../../lib/model/body-areas.ts'
import { SECTION_KINDS } from '../../lib/model/section-kinds.ts'
import { SLUG } from '../../lib/model/slug.ts'
import { issuesOf } from '../content-tree.ts'

const CONTENT = join(import.meta.dirname, '../../content')
const template = (folder: string) => readFileSync(join(CONTENT, folder, '_template.md'), 'utf8')
const TEMPLATES = {
  medicines: template('medicines'),
  'side-effects': template('side-effects'),
  treatments: template('treatments'),
}
const TAKEN = { medicines: ['cisplatin', 'zoledronic-acid'], 'side-effects': ['sore-mouth'], treatments: ['folfox'] }
const make = (...parameters: string[]) => newPage(parameters, '2026-03-15', TEMPLATES, TAKEN)
const made = (...parameters: string[]) => {
  const page = make(...parameters)
  if (!page.ok) throw new Error(page.message)
  return page
}
const refusal = (...parameters: string[]) => {
  const page = make(...parameters)
  return page.ok ? page.file : page.message.split('\n')[0]
}

describe('a new page', () => {
  it('stands in the folder of its kind, under the address that its name gives', () => {
    expect(made('medicine', 'Zolédronique acid ').file).toBe('medicines/zoledronique-acid.md')
    expect(made('side-effect', 'hiccups that last').file).toBe('side-effects/hiccups-that-last.md')
    expect(made('Treatment', 'R-CHOP').file).toBe('treatments/r-chop.md')
  })

  it('has its name as the kind writes it, and the day; the template’s own comment is gone', () => {
    expect(made('medicine', 'Capivasertib').text).toMatch(/^---\nname: "capivasertib"\n/)
    expect(made('medicine', 'BCG').text).toMatch(/^name: "BCG"$/m)
    expect(made('Side effect', 'hiccups').text).toMatch(/^name: "Hiccups"$/m)
    const { text } = made('treatment', 'XELOX')
    expect(text).toMatch(/^name: "XELOX"$/m)
    expect(text).toMatch(/^written: 2026-03-15$/m)
    expect(text).toMatch(/^ {2}- on: 2026-03-15$/m)
    expect(text).not.toMatch(/# Template|TODO\(editor\): today/)
  })

  it('says which page has a similar name', () => {
    expect(made('medicine', 'cisplatine').similar).toBe('cisplatin')
    expect(made('medicine', 'capivasertib').similar).toBeUndefined()
  })

  it('asks in every section and band that a medicine can have, and names every body area', () => {
    for (const { heading, id, evidence } of SECTION_KINDS) {
      expect(TEMPLATES.medicines).toContain(`\n## ${heading}\n`)
      if (evidence) expect(TEMPLATES.medicines).toContain(`\n  ${id}: ["TODO(editor)`)
    }
    expect(TEMPLATES['side-effects']).toContain(BODY_AREA_IDS.join(', '))
  })
})

describe('a page is not begun', () => {
  it.each([
    [[], 'Say what to make, and its name:'],
    [['drug', 'x'], '"drug" is not a kind of page. Use medicine, side-effect or treatment:'],
    [
      ['medecine', 'x'],
      '"medecine" is not a kind of page. Use medicine, side-effect or treatment (did you mean "medicine"?):',
    ],
    [['medicine'], 'The name is missing.'],
    [['side-effect', '   '], 'The name is missing.'],
    [['medicine', 'zoledronic', 'acid'], 'A name of several words stands in quotes:'],
    [
      ['medicine', 'Zoledronic  Acid'],
      'content/medicines/zoledronic-acid.md is there already. Open that file, or give the new page another name.',
    ],
    [
      ['side-effect', 'Sore mouth'],
      'content/side-effects/sore-mouth.md is there already. Open that file, or give the new page another name.',
    ],
    [
      ['medicine', 'aspirin.md'],
      'Give the name as people say it ("zoledronic acid"), not the name of a file: "aspirin.md".',
    ],
    [
      ['medicine', '../../etc/passwd'],
      'Give the name as people say it ("zoledronic acid"), not the name of a file: "../../etc/passwd".',
    ],
    [['medicine', 'a: [b'], 'A name holds letters, digits, spaces, hyphens and apostrophes only: "a: [b".'],
    [['medicine', '5-5'], 'The address of the page is made from the name, so it needs letters of a to z: "5-5".'],
    [['medicine', 'Ω'], 'The address of the page is made from the name, so it needs letters of a to z: "Ω".'],
    [['medicine', 'a'.repeat(66)], 'A name has at most 65 characters, and this has 66.'],
  ])('%j', (parameters, message) => {
    expect(refusal(...parameters)).toBe(message)
  })

  it('under any name that could leave its folder or break its front matter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGE_KINDS), fc.string({ unit: 'grapheme', maxLength: 70 }), (kind, name) => {
        const page = make(kind.id, name)
        if (!page.ok) return
        const slug = page.file.slice(kind.folder.length + 1, -3)
        expect(page.file.startsWith(`${kind.folder}/`) && SLUG.test(slug)).toBe(true)
        expect(page.text.split('\n')[1]).toMatch(/^name: ".+"$/)
      }),
    )
  })
})

it('a new page fails the check at every place that asks, and for nothing else', () => {
  // The skeletons link to shared text and to 4 effects: the rest of the content is left out to save time.
  const files = new Map(
    [...readContentFiles(CONTENT)].filter(
      ([file]) =>
        !/^(medicines|treatments|side-effects(?!\/(?:infection|skin-rash|allergic-reaction|vitiligo)\.md))\//.test(
          file,
        ),
    ),
  )
  const pages = [made('medicine', 'capivasertib'), made('side-effect', 'Sneezing'), made('treatment', 'Nonesuch')]
  for (const { file, text } of pages) files.set(file, { text })
  const issues = issuesOf(checkContent(files)).filter(({ file }) => pages.some((page) => page.file === file))
  expect(issues.filter(({ rule }) => rule !== 'unanswered')).toEqual([])
  for (const { file, text, questions } of pages) {
    const lines = text.split('\n').flatMap((line, index) => (line.includes('TODO(editor):') ? [index + 1] : []))
    expect(issues.filter((issue) => issue.file === file).map(({ line }) => line)).toEqual(lines)
    expect(questions).toBe(lines.length)
  }
})
