import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pageStyles } from '../../lib/document/page-styles.ts'
import { SHEETS, SHEETS_FOLDER, sheetsWith } from '../../lib/document/sheets.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'styles-'))
  mkdirSync(join(root, SHEETS_FOLDER), { recursive: true })
  mkdirSync(join(root, 'public/generated'), { recursive: true })
  for (const sheet of SHEETS) writeFileSync(join(root, SHEETS_FOLDER, `${sheet}.css`), `.in-${sheet}{margin:0}`)
  for (const script of ['elements', 'search', 'feedback'])
    writeFileSync(join(root, `public/generated/${script}.js`), `h("p",{class:"by-${script}"})`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

it('takes the sheets of every page first, and its own in the order of the table, whatever order it names them in', () => {
  expect(sheetsWith([])).toEqual(['frame', 'print', 'reading'])
  expect(sheetsWith(['pairs', 'feedback'])).toEqual(['frame', 'print', 'reading', 'feedback', 'pairs'])
  expect(sheetsWith(['leaflet-large', 'leaflet'])).toEqual(['frame', 'print', 'reading', 'leaflet', 'leaflet-large'])
})

it('gives a built page the rules that it or a script can meet, whichever page came before it', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  writeFileSync(
    join(root, SHEETS_FOLDER, 'reading.css'),
    '.lead{color:red}.card{color:blue}.by-search{color:green}p{margin:0}',
  )
  const of = (body: string) => pageStyles([], body, root)
  expect(await of('<p class="lead">a</p>')).toBe('.lead{color:red}.by-search{color:green}p{margin:0}')
  expect(await of('<p class="card">b</p>')).toBe('.card{color:#00f}.by-search{color:green}p{margin:0}')
  expect(await of('<p class="lead">c</p>')).toBe('.lead{color:red}.by-search{color:green}p{margin:0}')
})

it('gives a page in development whole sheets, as they are on the disk now', async () => {
  vi.stubEnv('NODE_ENV', 'development')
  const whole = '.in-frame{margin:0}.in-print{margin:0}.in-reading{margin:0}.in-browse{margin:0}'
  expect(await pageStyles(['browse'], '<p>a</p>', root)).toBe(whole)
  writeFileSync(join(root, SHEETS_FOLDER, 'browse.css'), '.new{margin:0}')
  expect(await pageStyles(['browse'], '<p>a</p>', root)).toBe(whole.replace('.in-browse', '.new'))
})
