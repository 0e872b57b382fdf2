import { z } from 'zod'

/** One field of a form, as Decap CMS describes it. */
export interface FormField {
  name: string
  label: string
  widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'list' | 'object'
  required: boolean
  hint?: string
  /** A regular expression, and what to say where the value does not fit it. */
  pattern?: [string, string]
  options?: string[]
  multiple?: boolean
  value_type?: 'int' | 'float'
  min?: number
  max?: number
  fields?: FormField[]
  field?: FormField
  collapsed?: boolean
  summary?: string
  /** What a new page has here. */
  default?: string
}

/** The part of JSON Schema that the front matter's schemas need. */
interface JsonSchema {
  type?: string | string[]
  enum?: unknown[]
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  additionalProperties?: boolean | JsonSchema
  pattern?: string
  minLength?: number
  minItems?: number
  minimum?: number
  maximum?: number
}

/** What a form asks beside a field, by the field's path ("sources.title"): the questions of the template. */
export type Hints = Readonly<Record<string, string>>

/**
 * The form of a page's front matter, made from the schema that the check uses: a field is added, renamed or closed in one place.
 * @param keys the keys that an open list of pairs may have, by its path ("evidence"): a form needs them by name
 */
export function formFields(
  schema: z.ZodType,
  hints: Hints,
  keys: Readonly<Record<string, readonly string[]>>,
): FormField[] {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  return objectFields(whole, '', hints, keys)
}

function objectFields(
  { properties = {}, required = [] }: JsonSchema,
  path: string,
  hints: Hints,
  keys: Readonly<Record<string, readonly string[]>>,
): FormField[] {
  return Object.entries(properties).map(([name, schema]) =>
    fieldOf(name, schema, path ? `${path}.${name}` : name, required.includes(name), hints, keys),
  )
}

function fieldOf(
  name: string,
  schema: JsonSchema,
  path: string,
  required: boolean,
  hints: Hints,
  keys: Readonly<Record<string, readonly string[]>>,
): FormField {
  const choices = schema.anyOf?.filter(({ type }) => type !== 'null')
  if (choices?.length === 1)
    return fieldOf(name, choices[0]!, path, required && choices.length === schema.anyOf!.length, hints, keys)
  const base = { name, label: labelOf(name), required, ...(hints[path] ? { hint: hints[path] } : {}) }
  if (schema.enum) return { ...base, widget: 'select', options: schema.enum.map(String) }
  // A value that may be left out has two types: the other one is null.
  switch ([schema.type].flat().find((type) => type !== 'null')) {
    case 'array':
      return listField(base, schema, path, hints, keys)
    case 'object':
      if (schema.properties) return { ...base, widget: 'object', fields: objectFields(schema, path, hints, keys) }
      if (!keys[path])
        throw new Error(`The form does not know which keys "${path}" may have. Name them where the form is made.`)
      return {
        ...base,
        widget: 'object',
        collapsed: true,
        fields: keys[path].map((key) => ({
          ...fieldOf(
            key,
            typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {},
            `${path}.${key}`,
            false,
            hints,
            keys,
          ),
          label: key,
        })),
      }
    case 'boolean':
      return { ...base, widget: 'boolean' }
    case 'integer':
    case 'number':
      return {
        ...base,
        widget: 'number',
        value_type: [schema.type].flat().includes('integer') ? 'int' : 'float',
        ...(schema.minimum === undefined ? {} : { min: schema.minimum }),
        ...(schema.maximum === undefined || schema.maximum > 1e9 ? {} : { max: schema.maximum }),
      }
    default:
      return {
        ...base,
        widget: LONG_TEXTS.has(name) ? 'text' : 'string',
        ...(schema.pattern ? { pattern: [schema.pattern, 'Not in the form that the check expects.'] } : {}),
      }
  }
}

function listField(
  base: Omit<FormField, 'widget'>,
  { items = {}, minItems }: JsonSchema,
  path: string,
  hints: Hints,
  keys: Readonly<Record<string, readonly string[]>>,
): FormField {
  const min = minItems === undefined ? {} : { min: minItems }
  if (items.enum) return { ...base, widget: 'select', multiple: true, options: items.enum.map(String), ...min }
  if (items.properties)
    return {
      ...base,
      widget: 'list',
      collapsed: true,
      summary: summaryOf(items.properties),
      fields: objectFields(items, path, hints, keys),
      ...min,
    }
  return {
    ...base,
    widget: 'list',
    collapsed: false,
    field: { ...fieldOf('item', items, `${path}.item`, true, hints, keys), label: labelOf(base.name) },
    ...min,
  }
}

const LONG_TEXTS = new Set(['summary', 'notes', 'what'])

/** What a closed entry of a list shows of itself. */
function summaryOf(properties: Record<string, JsonSchema>): string {
  const telling = ['title', 'name', 'what', 'id', 'line', 'topic', 'plain', 'on'].find((name) => name in properties)
  return `{{fields.${telling ?? Object.keys(properties)[0]}}}`
}

/** "checkedOn" is "Checked on". */
function labelOf(name: string): string {
  const words = name
    .replace(/([A-Z])/g, ' $1')
    .replaceAll('-', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
