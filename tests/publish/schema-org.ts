import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import jsonld from 'jsonld'

/** schema.org's own vocabulary, as its triples: which properties a type has, and which types or texts each may hold. */

const SCHEMA = 'http://schema.org/'
const triples = readFileSync(createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq'), 'utf8')

const parents = links('http://www.w3.org/2000/01/rdf-schema#subClassOf')
const domains = links(`${SCHEMA}domainIncludes`)
const ranges = links(`${SCHEMA}rangeIncludes`)
const kinds = links('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
const DATA_TYPES: Record<string, RegExp> = {
  Text: /./s,
  URL: /^https?:\/\/\S+$/,
  Date: /^\d{4}-\d{2}-\d{2}$/,
  DateTime: /^\d{4}-\d{2}-\d{2}/,
  Number: /^\d+$/,
  Integer: /^\d+$/,
}

function links(predicate: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [, from, to] of triples.matchAll(
    new RegExp(`^<${SCHEMA}([^>]+)> <${predicate}> <${SCHEMA}([^>]+)>`, 'gm'),
  ))
    found.set(from!, [...(found.get(from!) ?? []), to!])
  return found
}

/** A type with everything that it is a kind of. */
function lineage(type: string): Set<string> {
  const all = new Set([type])
  for (const one of all) for (const parent of parents.get(one) ?? []) all.add(parent)
  return all
}

/** schema.org's context without the network: its terms as the vocabulary says, with links as links. */
const context = {
  '@vocab': SCHEMA,
  ...Object.fromEntries(
    [...domains.keys()].map((name) => [
      name,
      {
        '@id': SCHEMA + name,
        ...((ranges.get(name) ?? []).every((type) => !(type in DATA_TYPES) || type === 'URL') && { '@type': '@id' }),
      },
    ]),
  ),
}
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`nothing but schema.org's context is loaded, not ${url}`)
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
}

interface Node {
  '@id'?: string
  '@type'?: string[]
  [property: string]: unknown
}

/** Parses JSON-LD with an independent parser and names everything that the vocabulary does not know. */
export async function faultsOf(json: string): Promise<string[]> {
  const expanded: Node[] = await jsonld.expand(JSON.parse(json), { documentLoader, safe: true })
  return expanded.flatMap((node) => nodeFaults(node, ''))
}

function nodeFaults(node: Node, path: string): string[] {
  const types = (node['@type'] ?? []).map((type) => type.replace(SCHEMA, ''))
  const unknown = types.filter((type) => !kinds.get(type)?.includes('Class') && !parents.has(type))
  const known = new Set(types.flatMap((type) => [...lineage(type)]))
  return [
    ...(types.length === 0 ? [`${path}: no type`] : []),
    ...unknown.map((type) => `${path}: no type ${type}`),
    ...Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([iri, values]) => {
        // schema.org writes what a reader has to fill in as "query-input": its property is "query", and the value a sentence for machines.
        const name = iri.replace(SCHEMA, '').replace(/-input$/, '')
        if (!domains.get(name)?.some((type) => known.has(type)))
          return [`${path}.${name}: not a property of ${types.join(', ')}`]
        return (values as (Node & { '@value'?: unknown })[]).flatMap((value) =>
          valueFaults(value, name, `${path}.${name}`),
        )
      }),
  ]
}

function valueFaults(value: Node & { '@value'?: unknown }, name: string, path: string): string[] {
  const allowed = ranges.get(name) ?? []
  const wrong = (text: string) => [`${path}: "${text}" is not ${allowed.join(' or ')}`]
  if ('@value' in value)
    return allowed.some((type) => DATA_TYPES[type]?.test(String(value['@value']))) ? [] : wrong(String(value['@value']))
  if (!value['@type'] && value['@id']) {
    // A link: a member of an enumeration, or the address of a thing that is described there.
    const kindsOfMember = kinds.get(value['@id'].replace(/^https?:\/\/schema\.org\//, '')) ?? []
    const isOpen = allowed.some(
      (type) => type === 'URL' || (!(type in DATA_TYPES) && !lineage(type).has('Enumeration')),
    )
    return kindsOfMember.some((kind) => allowed.includes(kind)) || (isOpen && DATA_TYPES.URL!.test(value['@id']))
      ? []
      : wrong(value['@id'])
  }
  const own = (value['@type'] ?? []).flatMap((type) => [...lineage(type.replace(SCHEMA, ''))])
  return [
    ...(own.some((type) => allowed.includes(type))
      ? []
      : [`${path}: ${value['@type']?.join() ?? 'no type'} is not ${allowed.join(' or ')}`]),
    ...nodeFaults(value, path),
  ]
}
