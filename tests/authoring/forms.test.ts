import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formConfig, FORMS } from '../../lib/authoring/form-config.ts'
import { type FormField, formFields } from '../../lib/authoring/form-fields.ts'
import { templatesOf } from '../../lib/authoring/templates.ts'
import { PAGE_KINDS } from '../../lib/model/page-kinds.ts'
import { readPageFile } from '../../lib/authoring/page-file.ts'
import { readContentFiles } from '../../lib/content.ts'
import { CONTENT_TABLES } from '../../lib/validate/context.ts'
import { TABLE_FORMS } from '../../lib/authoring/table-forms.ts'
import { ADMINISTRATION_ROUTE_IDS } from '../../lib/model/administration-routes.ts'

const CONTENT = join(import.meta.dirname, '../../content')
const config = formConfig(
  { name: 'proxy', proxy_url: '/admin/files', branch: 'main' },
  templatesOf((file) => readFileSync(join(CONTENT, file), 'utf8')),
)
const forms: { name: string; fields: FormField[] }[] = config.collections.flatMap(
  (one): { name: string; fields: FormField[] }[] => ('files' in one ? one.files : [one]),
)
const fieldsOf = (name: string): FormField[] => forms.find((form) => form.name === name)!.fields
const find = (folder: string, ...path: string[]): FormField | undefined => {
  let fields: FormField[] | undefined = fieldsOf(folder)
  let field: FormField | undefined
  for (const name of path) {
    field = fields?.find((one) => one.name === name)
    fields = field?.fields
  }
  return field
}

/** The value that a form would send for a field whose every part is filled in with something that its kind allows. */
function filledIn(field: FormField): unknown {
  switch (field.widget) {
    case 'select':
      return field.multiple ? [field.options![0]] : field.options![0]
    case 'number':
      return field.min ?? 1
    case 'boolean':
      return true
    case 'object':
      return Object.fromEntries(field.fields!.map((one) => [one.name, filledIn(one)]))
    case 'list':
      return [
        field.fields
          ? Object.fromEntries(field.fields.map((one) => [one.name, filledIn(one)]))
          : filledIn(field.field!),
      ]
    default:
      return ['2026-11-23', 'an-id', 'https://example.org/x', '/an-address', '1', '6 months'].find((text) =>
        new RegExp(field.pattern?.[0] ?? (field.name === 'on' ? '^\\d$' : '')).test(text),
      )
  }
}

/** Paths of the keys in some front matter, with the entries of lists taken together. */
function keysIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysIn(item, path))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => keysIn(inner, path ? `${path}.${key}` : key))
}
const keysOfForm = (fields: readonly FormField[], path = ''): string[] =>
  fields.flatMap((field) =>
    field.fields ? keysOfForm(field.fields, `${path}${field.name}.`) : [`${path}${field.name}`],
  )

describe('the forms of the visual editor', () => {
  it.each(PAGE_KINDS)('$folder: what a form can send is what the check accepts, key by key', ({ id, folder }) => {
    const fields = fieldsOf(folder).filter(({ name }) => name !== 'body')
    const whole = Object.fromEntries(fields.map((field) => [field.name, filledIn(field)]))
    expect(FORMS[id].schema.safeParse(whole).error?.issues ?? []).toEqual([])
    for (const field of fields) {
      const { [field.name]: _left, ...without } = whole
      expect(
        FORMS[id].schema.safeParse(without).success,
        `${field.name} is ${field.required ? '' : 'not '}asked for`,
      ).toBe(!field.required)
    }
  })

  it.each(PAGE_KINDS)('$folder: every key of every page has its field', ({ folder }) => {
    const known = new Set(keysOfForm(fieldsOf(folder)))
    for (const [file, source] of readContentFiles(CONTENT)) {
      if (!file.startsWith(`${folder}/`) || !('text' in source)) continue
      const { body: _body, ...values } = readPageFile(source.text)
      // A key with nothing in it, such as "codes: {}" or "related: []", has no parts to look up.
      expect(
        keysIn(values).filter((key) => !known.has(key) && !fieldsOf(folder).some(({ name }) => name === key)),
        file,
      ).toEqual([])
    }
  })

  it.each(CONTENT_TABLES)('%s: every key of the table has its field, and what a form can send is accepted', (table) => {
    const fields = fieldsOf(table.replace('.md', ''))
    const known = new Set(keysOfForm(fields))
    const { body: _body, ...values } = readPageFile(readFileSync(join(CONTENT, table), 'utf8'))
    expect(keysIn(values).filter((key) => !known.has(key) && !fields.some(({ name }) => name === key))).toEqual([])
    for (const field of fields.filter(({ name }) => name !== 'body'))
      expect(field.required, `${field.name} is asked for`).toBe(
        !TABLE_FORMS[table].schema.safeParse({ ...values, [field.name]: undefined }).success,
      )
  })

  it('tell beside the words of a help line, and beside a saying, what they are for', () => {
    expect(find('help', 'urgent', 'say')).toMatchObject({
      widget: 'list',
      hint: expect.stringContaining('everyday words'),
    })
    expect(find('help', 'emergency', 'talk')).toMatchObject({ widget: 'boolean', required: false })
    expect(find('help', 'emergency', 'part')).toMatchObject({ widget: 'select', required: false })
    expect(find('sayings', 'harmless', 'because')).toMatchObject({
      required: true,
      hint: expect.stringMatching(/^Why/),
    })
    expect(find('sayings', 'harmless', 'say')).toMatchObject({ widget: 'list', min: 1 })
  })

  it('offer the closed lists of the site, and ask what the template asks', () => {
    expect(find('medicines', 'routes')).toMatchObject({
      widget: 'select',
      multiple: true,
      options: ADMINISTRATION_ROUTE_IDS,
      required: true,
      min: 1,
    })
    expect(find('medicines', 'say')?.hint).toBe('how to say it, such as ox-al-i-plat-in')
    expect(find('treatments', 'say')?.required).toBe(false)
    expect(find('medicines', 'schedules', 'cycleDays')).toMatchObject({
      widget: 'number',
      value_type: 'int',
      min: 1,
      max: 366,
    })
    expect(find('medicines', 'codes', 'atc')?.required).toBe(false)
    expect(find('side-effects', 'sources', 'url')?.pattern?.[0]).toContain('https?')
    expect(find('medicines', 'evidence', 'later-side-effects')?.widget).toBe('list')
    expect(find('side-effects', 'body')).toMatchObject({ widget: 'text', required: true })
    expect(find('side-effects', 'body')?.default).toMatch(/^TODO\(editor\): 1 to 3 sentences/)
  })

  it('a schema that the form does not understand stops it, rather than losing a key', () => {
    expect(() => formFields(z.object({ pairs: z.record(z.string(), z.string()) }), {}, {})).toThrow('"pairs"')
  })

  it('on GitHub, a change waits for another person', () => {
    const { backend, publish_mode: mode } = formConfig(
      { name: 'github', repo: 'org/site', branch: 'main' },
      templatesOf((file) => readFileSync(join(CONTENT, file), 'utf8')),
    )
    expect([backend.name, mode]).toEqual(['github', 'editorial_workflow'])
    expect(config.publish_mode).toBeUndefined()
  })
})
