import { describe, expect, it } from 'vitest'
import { checkContent } from '../../../lib/check-content.ts'
import { indexLibrary, type LibraryIndex } from '../../../lib/derive/library-index.ts'
import { versionOf } from '../../../lib/derive/printed/fingerprint.ts'
import { printedParts } from '../../../lib/derive/printed/printed-parts.ts'
import { type PageOfKind, pagesByKind } from '../../../lib/model/library.ts'
import type { PageKindId } from '../../../lib/model/page-kinds.ts'
import { PRINTED_PART_KINDS } from '../../../lib/model/printed-part.ts'
import { rememberDocuments } from '../../../lib/parse/remember-documents.ts'
import { pageJson } from '../../../lib/publish/page-files.ts'
import { indexWith, replaceOnce, validFiles, validText } from '../../content-tree.ts'
import { medicineMarkup, sideEffectMarkup, treatmentMarkup } from './printed-markup.tsx'

const index = indexWith()
const SAM = 'medicines/samplinib.md'
const partsOf = (of: LibraryIndex) => printedParts('medicine', of.medicine.get('samplinib')!, of)
const partsOfOne = <K extends PageKindId>(kind: K, page: PageOfKind[K]) => ({
  parts: printedParts(kind, page, index),
  version: page.version,
})
const names = (parts: ReturnType<typeof partsOf>) => parts.map(({ kind, id }) => `${kind} ${id}`)

/** The parts of samplinib's page that have another fingerprint, are new or are gone after some words were replaced. */
function partsChangedBy(file: string, ...changes: [find: string, replace: string][]): string[] {
  const text = changes.reduce((one, [find, replace]) => replaceOnce(one, find, replace), validText(file))
  return partsBetween(index, indexWith({ [file]: text }))
}

function partsBetween(one: LibraryIndex, other: LibraryIndex): string[] {
  const lines = (of: LibraryIndex) => partsOf(of).map(({ kind, id, fingerprint }) => `${kind} ${id} ${fingerprint}`)
  const [before, after] = [lines(one), lines(other)]
  const changed = [...before.filter((line) => !after.includes(line)), ...after.filter((line) => !before.includes(line))]
  return [...new Set(changed.map((line) => line.replace(/ \S+$/, '')))].sort()
}

describe('the parts that a page is printed from', () => {
  it('are its own text, each shared text, each help line, each effect, helplines, groups, sources and the rest', () => {
    expect(names(partsOf(index))).toEqual([
      'cards aloud',
      'cards get-help',
      'data codes',
      'data evidence',
      'effect blue-thumbs',
      'effect loud-hiccups',
      'effect wobbly-knees',
      'facts facts',
      'group cancers/elbow-cancer',
      'group types/targeted-medicine',
      'help hiccups-stay',
      'help knees-buckle',
      'help thumbs-blue',
      'help thumbs-pale',
      'helpline https://example.org/helpline',
      'history changes',
      'paper leaflet',
      'paper record-sheet',
      'paper teach-back',
      'shared keep-a-diary',
      'source leaflet',
      'source smpc',
      'text at-a-glance',
      'text breastfeeding',
      'text daily-life',
      'text everyday',
      'text how-it-works',
      'text how-you-have-it',
      'text more-information',
      'text other-illnesses',
      'text other-medicines',
      'text pregnancy',
      'text questions',
      'text references',
      'text side-effects',
      'text tests',
      'text vaccinations',
      'text what-it-is',
      'words medicine',
    ])
  })

  it('have an id each, a kind that is in the table, and a fingerprint; together they are the version', () => {
    const kinds = new Set<string>(PRINTED_PART_KINDS.map(({ id }) => id))
    for (const { parts, version } of [
      partsOfOne('medicine', index.medicine.get('samplinib')!),
      partsOfOne('side-effect', index.sideEffect.get('blue-thumbs')!),
      partsOfOne('treatment', index.treatment.get('examplin')!),
    ]) {
      expect(new Set(names(parts)).size).toBe(parts.length)
      for (const part of parts) {
        expect(kinds).toContain(part.kind)
        expect(part.fingerprint).toMatch(/^[0-9a-f]{16}$/)
      }
      expect(versionOf(parts)).toBe(version)
    }
  })

  it.each([
    [SAM, 'Keep it in its box.', 'Keep it in the box.', ['paper teach-back', 'text how-you-have-it']],
    [SAM, 'Elbow |', 'Left elbow |', ['text tests']],
    ['shared/keep-a-diary.md', 'what you noticed', 'all that you noticed', ['shared keep-a-diary']],
    ['help.md', 'hiccups stay for a day', 'hiccups stay for 2 days', ['help hiccups-stay']],
    ['side-effects/loud-hiccups.md', 'summary: You may have', 'summary: You might have', ['effect loud-hiccups']],
    ['site.md', '0300 000 0000', '0300 000 0001', ['helpline https://example.org/helpline']],
    ['types.md', 'name: Targeted medicine', 'name: Aimed medicine', ['group types/targeted-medicine']],
    [SAM, 'Samplinib, invented leaflet', 'Samplinib, leaflet', ['source leaflet']],
    [SAM, 'sam-plin-ib', 'SAM-plin-ib', ['facts facts']],
    [SAM, '  tests: [smpc]', '  tests: [smpc, leaflet]', ['data evidence']],
    ['site.md', 'Nothing here is real', 'Nothing is real', ['paper leaflet', 'paper record-sheet', 'paper teach-back']],
  ])('one change changes one part: %s, "%s"', (file, find, replace, parts) => {
    expect(partsChangedBy(file, [find, replace])).toEqual(parts)
  })

  it('codes and the usual days count, as what the files for programs hold', () => {
    expect(partsChangedBy(SAM, ['type: targeted', 'codes: {atc: L01XA03}\ntype: targeted'])).toEqual(['data codes'])
  })

  it('the short words of a help line count with the line', () =>
    expect(
      partsChangedBy('help.md', [
        'words: hiccups stay for a day',
        'words: hiccups stay for a day\n    short: for long hiccups',
      ]),
    ).toContain('help hiccups-stay'))

  it('two lines of a card that change places change the cards, and neither line', () => {
    const pale = '  - id: thumbs-pale\n    words: your thumbs are paler than usual\n'
    const hiccups = '  - id: hiccups-stay\n    words: hiccups stay for a day\n'
    const changed = partsChangedBy('help.md', [pale + hiccups, hiccups + pale])
    expect(changed).toContain('cards get-help')
    expect(changed.filter((part) => part.startsWith('help '))).toEqual([])
  })

  it('a treatment has a part for what it says of each of its medicines', () =>
    expect(names(partsOfOne('treatment', index.treatment.get('examplin')!).parts)).toEqual(
      expect.arrayContaining(['medicine /medicines/examplumab', 'medicine /medicines/samplinib']),
    ))

  it('a 999 line that changes, with its record, changes the part of the line alone', () => {
    const words: [string, string] = ['your knees buckle and', 'your knees give way and']
    const record: [string, string] = ['knees-buckle 63679cb2', 'knees-buckle 7e8979ff']
    expect(partsChangedBy('help.md', words, record)).toEqual(['help knees-buckle'])
  })

  it('a help line that moves to another card changes the cards, and the effects that it stands with', () => {
    // The words are ones that may stand on either card: an urgent line holds no delay.
    const help = replaceOnce(validText('help.md'), 'hiccups stay for a day', 'hiccups hurt')
    const moved = help
      .replace(/ {2}- id: hiccups-stay\n.*\n/, '')
      .replace('urgent:\n', 'urgent:\n  - {id: hiccups-stay, words: hiccups hurt, say: [hiccups]}\n')
    const effect = validText('side-effects/loud-hiccups.md').replace('tier: team', 'tier: urgent')
    const after = indexWith({ 'help.md': moved, 'side-effects/loud-hiccups.md': effect })
    expect(partsBetween(indexWith({ 'help.md': help }), after)).toEqual([
      'cards aloud',
      'cards get-help',
      'effect loud-hiccups',
      'paper leaflet',
      'paper record-sheet',
      'paper teach-back',
    ])
  })
})

interface Printed {
  markup: string
  /** The page's file for programs, without its version. */
  json: string
  version: string
}

/** What each page of a library prints, by its name. */
function printed(library: LibraryIndex['library']): Map<string, Printed> {
  const of = indexLibrary(library)
  const row = (kind: PageKindId, markup: (slug: string, index: LibraryIndex) => string) =>
    pagesByKind(library)[kind].map(({ slug, version }): [string, Printed] => [
      slug,
      { markup: markup(slug, of), json: JSON.stringify({ ...pageJson(kind, slug, of), version: '' }), version },
    ])
  return new Map([
    ...row('medicine', medicineMarkup),
    ...row('side-effect', sideEffectMarkup),
    ...row('treatment', treatmentMarkup),
  ])
}

describe('whatever is changed in the content', () => {
  const take = rememberDocuments()
  const files = validFiles()
  const before = printed(index.library)
  /** Every line of every file with its last word changed. One in this many is tried: all of them take a minute, and were tried when this was written. */
  const EVERY = 4
  const changes = [...files].flatMap(([file, source]) =>
    'text' in source && !file.includes('/_')
      ? source.text.split('\n').flatMap((line, at, lines) => {
          const word = line.match(/\p{L}{4,}(?=[^\p{L}]*$)/u)
          if (!word || at % EVERY > 0) return []
          const other = `${line.slice(0, word.index)}${word[0]}x${line.slice(word.index! + word[0].length)}`
          return [{ file, line: at + 1, text: lines.with(at, other).join('\n') }]
        })
      : [],
  )

  it('a page has another version if it prints something else, and only if its markup or its file for programs is another', () => {
    let tried = 0
    for (const { file, line, text } of changes) {
      const result = checkContent(new Map([...files, [file, { text }]]), { take })
      if (!result.ok) continue // the check refuses it: no page is made from it
      tried++
      for (const [slug, after] of printed(result.value)) {
        const { markup, json, version } = before.get(slug)!
        const place = `${slug} after a change of ${file}:${line}`
        if (after.markup !== markup) expect(after.version, place).not.toBe(version)
        else if (after.json === json) expect(after.version, place).toBe(version)
      }
    }
    expect(tried).toBeGreaterThan(30)
  })
})
