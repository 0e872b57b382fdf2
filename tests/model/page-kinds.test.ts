import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  ANY_PAGE_FOLDER,
  eachPageFolder,
  GROUP_KINDS,
  kindOfFolder,
  PAGE_KINDS,
  pageKind,
} from '../../lib/model/page-kinds.ts'

const root = join(import.meta.dirname, '../..')
const FOLDERS = ['medicines', 'side-effects', 'treatments']

it('each kind has a spelling for each layer: an id for data, a folder and an address, and words', () => {
  expect(
    PAGE_KINDS.map(({ id, folder, path, singular, plural }) => [id, folder, path, singular, plural].join(' | ')),
  ).toEqual([
    'medicine | medicines | /medicines | medicine | medicines',
    'side-effect | side-effects | /side-effects | side effect | side effects',
    'treatment | treatments | /treatments | treatment | treatments',
  ])
  expect(GROUP_KINDS.map(({ id, file, path, plural }) => [id, file, path, plural].join(' | '))).toEqual([
    'cancer | cancers.md | /cancers | cancers',
    'type | types.md | /types | types of medicine',
  ])
})

it('each folder has a skeleton for new pages, and a route; no other folder of content has both', () => {
  const folders = readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const both = folders.filter(
    (name) =>
      existsSync(join(root, 'content', name, '_template.md')) &&
      existsSync(join(root, 'app/(reading)', name, '[slug]')),
  )
  expect(both.sort()).toEqual(FOLDERS)
})

it('each kind has a list for readers and a list as data', () => {
  const routes = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
  for (const { folder } of PAGE_KINDS)
    for (const place of [`(reading)/${folder}/`, `(data)/${folder}.json/`])
      expect(
        routes.some((file) => file.startsWith(place) && /\/(?:page|route)\.tsx?$/.test(file)),
        place,
      ).toBe(true)
})

it('is told from any other word, in an address too', () => {
  const words = [...FOLDERS, 'pages', 'medicine', 'medicines/x', '', 'toString']
  expect(words.filter((word) => kindOfFolder(word))).toEqual(FOLDERS)
  expect(words.filter((word) => new RegExp(`^(?:${ANY_PAGE_FOLDER})$`).test(word))).toEqual(FOLDERS)
})

it('a kind is found by its id and by its folder', () => {
  expect(pageKind('side-effect').folder).toBe('side-effects')
  expect(kindOfFolder('side-effects')?.id).toBe('side-effect')
})

it('a value for each folder is for just that folder', () => {
  expect(Object.entries(eachPageFolder((folder) => folder))).toEqual(FOLDERS.map((folder) => [folder, folder]))
})
