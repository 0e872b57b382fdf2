import { expect, it } from 'vitest'
import { editLinks } from '../../lib/authoring/edit-links.ts'

it('a page can be edited at its line in the editor, on GitHub, and in its form', () => {
  expect(
    editLinks('medicines/cisplatin.md', '/home/ann/my site/content', 'https://github.com/org/site/', 12, 3),
  ).toEqual({
    editor: 'vscode://file/home/ann/my%20site/content/medicines/cisplatin.md:12:3',
    github: 'https://github.com/org/site/edit/main/content/medicines/cisplatin.md',
    form: '/admin#/collections/medicines/entries/cisplatin',
  })
})

it('a table has its form, a file without a form has none, and code that is elsewhere has no GitHub address', () => {
  expect(editLinks('site.md', 'C:\\site\\content', 'https://gitlab.com/org/site')).toEqual({
    editor: 'vscode://file/C:/site/content/site.md:1:1',
    github: null,
    form: '/admin#/collections/tables/entries/site',
  })
  expect(editLinks('pages/about.md', '/c', undefined)).toMatchObject({ github: null, form: null })
})
