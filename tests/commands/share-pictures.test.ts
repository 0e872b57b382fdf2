import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeSharePictures } from '../../lib/commands/share-pictures.ts'
import { library } from '../publish/real-library.ts'

const few = { ...library, medicines: library.medicines.slice(0, 2) }
const scratch = () => mkdtempSync(join(tmpdir(), 'pictures-'))
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('pictures are painted once, at 1200 by 630 points, with the same bytes each time; new words make a new picture and old ones go', async () => {
  const [target, keep] = [scratch(), scratch()]
  expect(await writeSharePictures(few, target, keep)).toBe(3)
  const folder = join(target, 'generated/pictures/medicines')
  const first = join(folder, `${few.medicines[0]!.slug}.png`)
  const bytes = readFileSync(first)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(sizeOf(bytes)).toEqual([1200, 630])
  // An empty picture, with fonts that were not found, is much smaller.
  expect(statSync(first).size).toBeGreaterThan(20_000)
  expect(await writeSharePictures(few, target, keep)).toBe(0)
  expect(await writeSharePictures(few, target, scratch())).toBe(3)
  expect(readFileSync(first).equals(bytes)).toBe(true)
  const one = { ...few, medicines: [{ ...few.medicines[0]!, summary: 'Other words.' }] }
  expect(await writeSharePictures(one, target, keep)).toBe(1)
  expect(readFileSync(first).equals(bytes)).toBe(false)
  expect(readdirSync(folder)).toEqual([`${few.medicines[0]!.slug}.png`])
})
