import { z } from 'zod'
import { schemaPath } from '../paths.ts'
import { JSON_SHAPES, type JsonKind } from './json-shapes.ts'

export const JSON_KINDS = Object.keys(JSON_SHAPES) as JsonKind[]

/**
 * JSON Schema (draft 2020-12) of one kind of file. `strict` refuses fields that the schema does not name, which the tests do;
 * the published schema lets them pass, because version 1 may gain fields.
 */
export function jsonSchema(kind: JsonKind, siteUrl: string, strict = false): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(JSON_SHAPES[kind], { io: strict ? 'output' : 'input' })
  return {
    $schema,
    $id: siteUrl + schemaPath(kind),
    title: `Cancer Medicines Explained: ${kind}, version 1`,
    ...schema,
  }
}
