import { parse, stringify } from 'yaml'

/** Values of some YAML, by key. */
export type Values = Record<string, unknown>

/**
 * Writes values into YAML that is there. Every key whose value is the same keeps its lines as they stand, with comments and in their order,
 * and so does every entry of a list: a change changes only its own lines. Values that are empty are left as they were.
 */
export function writeValues(values: Values, yaml: string): string {
  const before: Values = parse(yaml) ?? {}
  const after = withoutEmpty(values)
  const blocks = keyBlocks(yaml)
  const lines = blocks.map(({ key, source }) =>
    key === undefined || same(before[key], after[key])
      ? source
      : key in after
        ? changed(key, before[key], after[key], source)
        : emptied(key, before[key], source),
  )
  for (const key of Object.keys(after)) if (!blocks.some((one) => one.key === key)) lines.push(block(key, after[key]))
  return lines.join('')
}

/** The lines of each key that stands at the left edge; comments before the first key are a block without one. */
function keyBlocks(yaml: string): { key: string | undefined; source: string }[] {
  const blocks: { key: string | undefined; source: string }[] = []
  for (const line of yaml.split(/(?<=\n)/)) {
    const key = /^(?:"([^"]+)"|([A-Za-z][\w-]*)):(?:\s|$)/.exec(line)
    if (key) blocks.push({ key: key[1] ?? key[2], source: line })
    else if (blocks.length > 0) blocks.at(-1)!.source += line
    else if (line) blocks.push({ key: undefined, source: line })
  }
  return blocks
}

function block(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0 })
}

/** A key with another value: of a list, the entries that are the same keep their lines. */
function changed(key: string, before: unknown, after: unknown, source: string): string {
  const list = Array.isArray(before) && Array.isArray(after) ? listBlocks(source) : undefined
  if (!list || !Array.isArray(before) || !Array.isArray(after) || list.entries.length !== before.length)
    return block(key, after)
  const left = before.map((value: unknown, at) => ({ value, text: textOf(value), source: list.entries[at]! }))
  const lines = after.map((value: unknown, at) => {
    const text = textOf(value)
    const known = left.find((one) => one.text === text) ?? left.find((one) => isOfOne(one.value, value))
    if (known) left.splice(left.indexOf(known), 1)
    if (known?.text === text) return known.source
    return writeEntry(value, known?.source ?? list.entries[Math.min(at, list.entries.length - 1)]!, known !== undefined)
  })
  return list.head + lines.join('')
}

/** A list as its key's line and the lines of each entry, with the comments above it; undefined where it is not written line by line. */
function listBlocks(source: string): { head: string; entries: string[] } | undefined {
  const lines = source.split(/(?<=\n)/)
  const indent = /^ *(?=- )/.exec(lines.find((line) => /^ *- /.test(line)) ?? '')?.[0]
  if (indent === undefined) return undefined
  const blocks: string[] = ['']
  let above = ''
  for (const line of lines) {
    if (line.startsWith(`${indent}- `)) {
      blocks.push(above + line)
      above = ''
    } else if (/^ *#/.test(line) && blocks.length > 1) above += line
    else {
      blocks[blocks.length - 1] += above + line
      above = ''
    }
  }
  const [head, ...entries] = blocks
  return { head: head!, entries: above ? [...entries.slice(0, -1), entries.at(-1)! + above] : entries }
}

/** An entry of a list with another value, in the place and the style of the `source`; one that is new takes only these from it. */
function writeEntry(value: unknown, source: string, isThere: boolean): string {
  const [, above, indent, body] = /^((?: *#.*\n)*)( *)- ([^]*)$/.exec(source)!
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  const inBraces = body!.startsWith('{') || body!.startsWith('[')
  const written =
    isMap && !inBraces
      ? writeValues(value as Values, isThere ? body!.replace(new RegExp(`^${indent}  `, 'gm'), '') : '')
      : stringify(value, {
          lineWidth: 0,
          ...(inBraces ? { collectionStyle: 'flow', flowCollectionPadding: false } : {}),
        })
  const lines = written.replace(/\n$/, '').replace(/\n(?=.)/g, `\n${indent}  `)
  return `${isThere ? above : ''}${indent}- ${lines}\n`
}

/** Whether two entries of a list are of one thing: they have the same id, or the same first value. */
function isOfOne(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false
  const [key = ''] = Object.keys(before)
  return same((before as Values)[key], (after as Values)[key])
}

/** A value that was taken away leaves its key, as the skeleton has it. A value that was empty before stays as it was written. */
function emptied(key: string, before: unknown, source: string): string {
  if (before === null || before === undefined || (Array.isArray(before) && before.length === 0)) return source
  return Array.isArray(before) ? `${key}: []\n` : `${key}:\n`
}

/** Forms send "", null and empty lists for what nobody filled in: to the check these are the same as nothing. */
function withoutEmpty(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (isEmpty(clean(value)) ? [] : [[key, clean(value)]])),
  )
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean).filter((item) => !isEmpty(item))
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return withoutEmpty(value as Values)
  return typeof value === 'string' ? value.trim() : value
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0
}

function same(before: unknown, after: unknown): boolean {
  return textOf(before) === textOf(after)
}

/** Text for comparing: empty values and the order of keys do not count. */
function textOf(value: unknown): string {
  const cleaned = clean(value)
  return isEmpty(cleaned) ? '' : canonical(cleaned)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${key}:${canonical(inner)}`)
      .join(',')}}`
  return JSON.stringify(value)
}
