import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ANY_PAGE_FOLDER, eachPageFolder, isPageFolder, PAGE_FOLDERS } from '../../lib/model/page-folders.ts'

const root = join(import.meta.dirname, '../..')

it('each folder has a skeleton for new pages, and a route; no other folder of content has both', () => {
  const folders = readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const both = folders.filter(
    (name) =>
      existsSync(join(root, 'content', name, '_template.md')) &&
      existsSync(join(root, 'app/(reading)', name, '[slug]/page.tsx')),
  )
  expect(both.sort()).toEqual([...PAGE_FOLDERS].sort())
})

it('is told from any other word, in an address too', () => {
  const words = [...PAGE_FOLDERS, 'pages', 'medicine', 'medicines/x', '', 'toString']
  expect(words.filter(isPageFolder)).toEqual(PAGE_FOLDERS)
  expect(words.filter((word) => new RegExp(`^(?:${ANY_PAGE_FOLDER})$`).test(word))).toEqual(PAGE_FOLDERS)
})

it('a value for each folder is for just that folder', () => {
  expect(Object.entries(eachPageFolder((folder) => folder))).toEqual(PAGE_FOLDERS.map((folder) => [folder, folder]))
})
