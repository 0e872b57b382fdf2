import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { encodeAddress, formatJson } from '../../lib/publish/json-head.ts'
import { JSON_KINDS, jsonSchema } from '../../lib/publish/json-schema.ts'
import type { JsonKind } from '../../lib/publish/json-shapes.ts'
import { listJson } from '../../lib/publish/list-json.ts'
import { medicineJson } from '../../lib/publish/medicine-json.ts'
import { sideEffectJson } from '../../lib/publish/side-effect-json.ts'
import { treatmentJson } from '../../lib/publish/treatment-json.ts'
import { index, library } from './real-library.ts'

const files: Record<JsonKind, unknown[]> = {
  medicine: library.medicines.map((one) => medicineJson(one, index)),
  'side-effect': library.sideEffects.map((one) => sideEffectJson(one, index)),
  treatment: library.treatments.map((one) => treatmentJson(one, index)),
  list: (['medicine', 'side-effect', 'treatment'] as const).map((kind) => listJson(kind, index)),
}

function checker(kind: JsonKind, strict: boolean) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
  addFormats.default(ajv)
  return ajv.compile(jsonSchema(kind, library.site.url, strict))
}

for (const kind of JSON_KINDS) {
  test(`every ${kind} file is valid against its published schema, and holds no field that the schema does not name`, () => {
    for (const strict of [false, true]) {
      const valid = checker(kind, strict)
      const faults = files[kind].flatMap((file) =>
        valid(JSON.parse(formatJson(file)))
          ? []
          : [`${(file as { id?: string }).id}: ${JSON.stringify(valid.errors?.slice(0, 3))}`],
      )
      expect(faults).toEqual([])
    }
    expect(files[kind].length).toBeGreaterThan(0)
  })

  test(`the schema of a ${kind} lets later fields pass and refuses a file of another kind`, () => {
    const valid = checker(kind, false)
    expect(valid({ ...(files[kind][0] as object), later: 1 })).toBe(true)
    expect(valid({ ...(files[kind][0] as object), kind: 'other' })).toBe(false)
  })
}

test('no file holds the notes for the clinician, nor a link that leads nowhere outside the site', () => {
  for (const file of Object.values(files).flat()) {
    const json = formatJson(file)
    expect(json).not.toMatch(/(?:href|src)=\\"[/#]/)
    expect(json).not.toContain('"notes"')
  }
  const note = library.medicines[0]!.review.notes[0]!
  expect(formatJson(files.medicine)).not.toContain(JSON.stringify(note).slice(1, 60))
})

test('a draft says so in every file', () => {
  for (const file of [...files.medicine, ...files['side-effect'], ...files.treatment] as {
    status: string
    notice: string | null
  }[])
    expect(file.notice === null).toBe(file.status === 'checked')
})

test('made twice, every file has the same bytes', () => {
  expect(formatJson(library.medicines.map((one) => medicineJson(one, index)))).toBe(formatJson(files.medicine))
  expect(formatJson(library.treatments.map((one) => treatmentJson(one, index)))).toBe(formatJson(files.treatment))
})

test('an address of a source keeps what is encoded and encodes what has to be', () => {
  expect(encodeAddress('https://a.example/x|20?q=a%3Ab&c=d#e')).toBe('https://a.example/x%7C20?q=a%3Ab&c=d#e')
})
