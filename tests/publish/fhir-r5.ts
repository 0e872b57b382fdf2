import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Fhir, ParseConformance, Versions } from 'fhir'
import fhirpath from 'fhirpath'
import r5 from 'fhirpath/fhir-context/r5/index.js'

/** HL7's own definitions of FHIR R5 (the package hl7.fhir.r5.core), and two independent programs that hold resources against them. */

const definitions = dirname(createRequire(import.meta.url).resolve('hl7.fhir.r5.core/package.json'))

interface ElementDefinition {
  path: string
  type?: { code: string }[]
  binding?: { strength: string; valueSet?: string }
  constraint?: { key: string; severity: string; expression?: string }[]
}
interface StructureDefinition {
  name: string
  snapshot: { element: ElementDefinition[] }
}

function read<T>(kind: string, id: string): T | undefined {
  const file = join(definitions, `${kind}-${id}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined
}

/** The definitions of some resources with those of all data types in them. */
function structuresOf(resources: readonly string[]): Map<string, StructureDefinition> {
  const structures = new Map<string, StructureDefinition>()
  const wanted = new Set([...resources, 'Element', 'Extension'])
  for (const name of wanted) {
    const structure = read<StructureDefinition>('StructureDefinition', name)
    if (!structure) continue
    structures.set(name, structure)
    for (const { type = [] } of structure.snapshot.element)
      for (const { code } of type) if (code !== 'Resource') wanted.add(code)
  }
  return structures
}

const RESOURCES = ['Bundle', 'Composition', 'ClinicalUseDefinition', 'Medication', 'Organization']
const structures = structuresOf(RESOURCES)

/** The parser knows the form of R5 under the name of R4: between the two, definitions differ in content only. */
const parser = new ParseConformance(false, Versions.R4)
const bound = [...structures.values()].flatMap(({ snapshot }) =>
  snapshot.element.flatMap(({ binding }) =>
    binding?.strength === 'required' && binding.valueSet ? [binding.valueSet.replace(/\|.*/, '')] : [],
  ),
)
for (const url of new Set(bound)) {
  const valueSet = read<{ compose?: { include: { system?: string }[] } }>('ValueSet', url.split('/').at(-1)!)
  // Languages and the like are lists of other bodies: HL7 does not write their codes out.
  const systems =
    valueSet?.compose?.include.map(({ system }) => read<object>('CodeSystem', system?.split('/').at(-1) ?? '')) ?? []
  if (!valueSet || systems.some((system) => !system)) continue
  for (const system of systems) parser.loadCodeSystem(system)
  parser.parseValueSet(valueSet)
}
for (const structure of structures.values()) parser.parseStructureDefinition(structure)
const validator = new Fhir(parser)

/** Constraints that HL7 writes in FHIRPath, each as one sentence over a whole resource. Those of every element (ele-1, ext-1) are held by the form itself. */
const constraints = RESOURCES.map((name) => ({
  name,
  checks: structures.get(name)!.snapshot.element.flatMap(({ path, constraint = [] }) =>
    constraint
      .filter(({ key, severity, expression }) => expression && severity === 'error' && !/^(ele|ext|txt)-/.test(key))
      .map(({ key, expression }) => ({
        key,
        holds: fhirpath.compile(path === name ? `(${expression})` : `${path}.all(${expression})`, r5, {
          async: false,
          traceFn: () => {},
        }),
      })),
  ),
}))

/** Every fault of a resource by HL7's definitions: forms, cardinalities, codes, and the constraints of each resource in it. */
export function faultsOf(resource: {
  resourceType: string
  entry?: { resource: { resourceType: string } }[]
}): string[] {
  const form = validator
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
  const parts = [resource, ...(resource.entry ?? []).map((entry) => entry.resource)]
  return [
    ...form.map(({ location, message }) => `${location}: ${message}`),
    ...parts.flatMap((part) =>
      (constraints.find(({ name }) => name === part.resourceType)?.checks ?? []).flatMap(({ key, holds }) =>
        holds(part).includes(false) ? [`${part.resourceType}: ${key}`] : [],
      ),
    ),
  ]
}

export const constraintKeys = constraints.flatMap(({ checks }) => checks.map(({ key }) => key))
