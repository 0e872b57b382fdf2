import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compileDeskStyles, compileSheets } from '../../lib/commands/compile-styles.ts'
import { SHEETS, SHEETS_FOLDER } from '../../lib/document/sheets.ts'

const root = mkdtempSync(join(tmpdir(), 'compile-'))
const read = (sheet: string) => readFileSync(join(root, SHEETS_FOLDER, `${sheet}.css`), 'utf8')
beforeAll(async () => {
  mkdirSync(join(root, 'app'))
  cpSync('app/styles', join(root, 'app/styles'), { recursive: true })
  for (const name of ['components', 'node_modules']) symlinkSync(join(process.cwd(), name), join(root, name))
  await compileSheets(root)
})
afterAll(() => rmSync(root, { recursive: true }))

it('gives the frame its tokens, its layers and the utilities that components name, and no name of a tool', () => {
  expect(read('frame')).toMatch(/@layer base.*@layer components.*@layer utilities\{.*\.mt-6\{.*--paper:/s)
  for (const sheet of SHEETS) expect(read(sheet), sheet).not.toMatch(/\/\*|tailwindcss|@(?:import|apply|theme|source)/)
})

it('gives every sheet rules of its own', () => {
  expect(read('print')).toContain('@media print')
  expect(read('browse')).toContain('.pairs')
  for (const sheet of SHEETS) expect(read(sheet).length, sheet).toBeGreaterThan(50)
})

it('leaves a sheet alone that is as it was', async () => {
  const file = join(root, SHEETS_FOLDER, 'frame.css')
  const before = statSync(file).mtimeMs
  await compileSheets(root)
  expect(statSync(file).mtimeMs).toBe(before)
})

it('makes one sheet for the desk', async () => {
  await compileDeskStyles(root, root)
  expect(readFileSync(join(root, 'desk.css'), 'utf8')).toMatch(/--paper:.*\.desk-/s)
})
