import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { contentDirectory, getLibrary, readContentFiles } from '../lib/content.ts'
import { libraryOf, VALID_CONTENT } from './content-tree.ts'
import { watchProcesses } from './bench/build-run.ts'
import { BUDGETS, overBudget } from './bench/budgets.ts'
import { renamed, writeContent } from './bench/generated-content.ts'
import { weighSite } from './bench/page-bytes.ts'
import { deleteSetAside, setAside } from './bench/set-aside.ts'
import { formatFigure, formatTable } from './bench/table.ts'

const work = mkdtempSync(join(tmpdir(), 'bench-test-'))
afterAll(() => rmSync(work, { recursive: true }))

describe('generated medicines', () => {
  it('are as many as asked for, pass every check, and are as long as their models', () => {
    writeContent(VALID_CONTENT, join(work, 'content'), 7)
    const { medicines } = libraryOf(readContentFiles(join(work, 'content')))
    expect(medicines).toHaveLength(7)
    expect(new Set(medicines.map(({ name }) => name)).size).toBe(7)
    const lengths = new Set(medicines.map(({ sections }) => JSON.stringify(sections).length))
    expect(lengths.size).toBe(2)
  })

  it('can be made of every real medicine: no field that belongs to one page goes over', () => {
    const { medicines } = getLibrary()
    writeContent(contentDirectory(), join(work, 'twice'), medicines.length * 2)
    expect(libraryOf(readContentFiles(join(work, 'twice'))).medicines).toHaveLength(medicines.length * 2)
  })

  it('share no brand and no old address with their model, however these are written', () => {
    const text =
      '---\nname: a\nbrands: [One]\notherNames:\n  - two\n  - three\nredirects:\n- /medicines/b\ntype: c\n---\n\nbrands: stay in the text\n'
    expect(renamed(text, 5)).toBe(
      '---\nname: generatib k\nbrands: []\notherNames: []\nredirects: []\ntype: c\n---\n\nbrands: stay in the text\n',
    )
  })
})

it('a figure over its budget is named with both, and one that is exactly there is not', () => {
  expect(overBudget({ longestPage: BUDGETS.longestPage, layoutShift: 0 })).toEqual([])
  expect(overBudget({ longestPage: BUDGETS.longestPage + 1, layoutShift: 0.004 })).toEqual([
    'longestPage: 25,001, and the budget is 25,000',
    'layoutShift: 0.004, and the budget is 0',
  ])
})

it('weighs the page in the middle, the longest, and the styles alone', () => {
  const pages = join(work, '.next/server/app/medicines')
  mkdirSync(pages, { recursive: true })
  const generated = join(work, 'public/generated')
  mkdirSync(generated, { recursive: true })
  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${(at * 7919) % 10007}`).join(' ')
  for (const [slug, count] of [
    ['short', 50],
    ['middle', 500],
    ['long', 900],
  ] as const)
    for (const [ending, text] of [
      ['body', `<style>p{color:red}</style><p>${words(count)}</p>`],
      ['meta', '{"headers":{"content-type":"text/html; charset=utf-8"}}'],
    ])
      writeFileSync(join(pages, `${slug}.${ending}`), text!)
  for (const name of ['elements.js', 'atkinson.woff2', 'literata.woff2'])
    writeFileSync(join(generated, name), 'x'.repeat(100))
  const bytes = weighSite(work)
  expect([bytes.medicines, bytes.median.slug, bytes.longest.slug, bytes.styles.plain, bytes.fonts]).toEqual([
    3,
    'middle',
    'long',
    12,
    200,
  ])
  expect(bytes.median.plain).toBe(readFileSync(join(pages, 'middle.body')).length)
  expect(bytes.median.brotli).toBeLessThan(bytes.median.gzip)
})

it.runIf(process.platform === 'linux')(
  'counts the memory and the time of a process together with what it started',
  async () => {
    const child = spawn(process.execPath, [
      '-e',
      `require('child_process').spawn(process.execPath,['-e','globalThis.a=Buffer.alloc(6e7,1);console.log(1);setTimeout(()=>{},3e3)'],{stdio:['ignore','inherit','ignore']})`,
    ])
    try {
      await new Promise((resolve) => child.stdout.once('data', resolve))
      const [own, all] = [watchProcesses(child.pid!)!, watchProcesses(process.pid)!]
      expect(own.megabytes).toBeGreaterThan(100)
      expect(own.megabytes).toBeLessThan(all.megabytes)
      expect(own.processorSeconds).toBeGreaterThan(0)
      expect(own.processorSeconds).toBeLessThan(all.processorSeconds)
    } finally {
      child.stdout.destroy()
      child.kill('SIGKILL')
    }
  },
)

it('prints a table whose columns stand under each other', () => {
  expect(
    formatTable(
      ['', 'a', 'budget'],
      [
        ['medicines', '5,000', ''],
        ['p99, ms', formatFigure(3.25), formatFigure(undefined)],
      ],
    ),
  ).toBe(
    ['               a  budget', '---------  -----  ------', 'medicines  5,000', 'p99, ms      3.3       –'].join('\n'),
  )
})

it('puts what an earlier build left out of the way, and deletes it at the end', () => {
  const left = join(work, 'left')
  mkdirSync(left)
  writeFileSync(join(left, 'page.html'), 'page')
  const waiting = () =>
    readdirSync(tmpdir()).filter(
      (name) => name.startsWith('bench-aside-') && existsSync(join(tmpdir(), name, 'left/page.html')),
    )
  setAside(left)
  setAside(join(work, 'never-built'))
  expect([existsSync(left), waiting().length]).toEqual([false, 1])
  deleteSetAside()
  expect(waiting()).toEqual([])
})
