import { expect, it } from 'vitest'
import { DATA_HEADERS, DATA_TYPES, dataRewrites, PAGE_FILES, PAGE_FILES_NOW } from '../../lib/publish/data-routes.ts'

it('scripts of other sites may read the data, and nothing else', () =>
  expect(DATA_HEADERS).toEqual([
    { source: '/:path*.:ending(json|txt|md|xml)', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] },
  ]))

it('the files of pages answer beside the pages, the longest ending first', () => {
  expect([PAGE_FILES, PAGE_FILES_NOW]).toEqual(['/generated/pages', '/generated/pages-now'])
  expect(dataRewrites('/generated/pages')).toEqual([
    {
      source: '/:folder(medicines|side-effects|treatments)/:slug([a-z0-9-]+).:ending(fhir\\.json|json|txt|md)',
      destination: '/generated/pages/:folder/:slug.:ending',
    },
    {
      source: '/:folder(medicines|side-effects|treatments)/:slug([a-z0-9-]+)/qr.svg',
      destination: '/generated/pages/:folder/:slug/qr.svg',
    },
  ])
})

it('a FHIR file has the type of FHIR, whatever its last ending says', () =>
  expect(DATA_TYPES).toEqual([{ ending: '.fhir.json', type: 'application/fhir+json; charset=utf-8' }]))
