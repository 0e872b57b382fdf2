import { expect, test } from 'vitest'
import { CODE_SYSTEMS } from '../../lib/model/code-systems.ts'
import { FREQUENCY_BANDS } from '../../lib/model/frequency-bands.ts'
import { HELP_TIERS } from '../../lib/model/help-tiers.ts'
import { fhirBundle } from '../../lib/publish/fhir-bundle.ts'
import { JSON_KINDS } from '../../lib/publish/json-schema.ts'
import { medicineJson } from '../../lib/publish/medicine-json.ts'
import { pageFiles } from '../../lib/publish/page-files.ts'
import { DATA_FILES, schemaPath } from '../../lib/paths.ts'
import { index, library } from './real-library.ts'

const page = library.pages.find(({ slug }) => slug === 'data')!
const part = (id: string) => page.parts.find((one) => one.id === id)!.content
const html = page.parts.map(({ content }) => content.html).join('')

test('the page about data explains every band with its numbers, and every tier with what to do', () => {
  for (const { id, heading } of FREQUENCY_BANDS)
    expect(part('bands').text.toLowerCase()).toContain(`${id}: ${heading.toLowerCase()}`)
  for (const { id, heading, label } of HELP_TIERS)
    expect(part('tiers').text.toLowerCase()).toContain(
      `${id}: ${(heading.replace(/ if:$/, '') || label).toLowerCase()}`,
    )
})

test('it shows an example of every ending, every list and feed, every schema, and names every system of codes', () => {
  for (const { path, type } of pageFiles('medicine', library.medicines[0]!.slug, index))
    if (type !== 'svg') expect(html).toMatch(new RegExp(`href="/medicines/[a-z-]+\\${path.slice(path.indexOf('.'))}"`))
  for (const file of DATA_FILES.filter((one) => one !== '/schema')) expect(html).toContain(`href="${file}"`)
  for (const kind of JSON_KINDS) expect(html).toContain(`href="${schemaPath(kind)}"`)
  for (const { name } of CODE_SYSTEMS) expect(page.parts.map(({ content }) => content.text).join()).toContain(name)
})

test('the systems that FHIR documents name are places on that page', () => {
  const systems = new Set(
    JSON.stringify(fhirBundle(medicineJson(library.medicines[0]!, index))).match(/[^"]*\/data#[^"]*/g),
  )
  expect([...systems].sort()).toEqual(['bands', 'tags', 'tiers'].map((id) => `${library.site.url}/data#${id}`))
  for (const system of systems) expect(page.parts.map(({ id }) => id)).toContain(system.split('#')[1])
})
