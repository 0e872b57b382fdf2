import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compareBaselines, saveBaseline } from './save-baseline.ts'

let work = ''
beforeEach(() => void (work = mkdtempSync(join(tmpdir(), 'baseline-'))))
afterEach(() => rmSync(work, { recursive: true }))

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(work, file)), { recursive: true })
  writeFileSync(join(work, file), text)
}
const page = (title: string, words: string, styles = 'p{margin:0}') =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${title}</title><style>${styles}</style></head><body><header>Site</header><main id="main">${words}</main></body></html>`
const site = (root: string, words: string, styles?: string) => {
  write(`${root}/.next/server/app/a.body`, page('A', words, styles))
  write(`${root}/.next/server/app/a.meta`, '{"headers":{"content-type":"text/html; charset=utf-8"}}')
  write(`${root}/.next/server/app/tool.html`, page('Tool', 'Choose.'))
  write(`${root}/.next/server/app/list.json.body`, '[]')
  write(`${root}/.next/server/app/list.json.meta`, '{"headers":{"content-type":"application/json"}}')
  write(`${root}/public/generated/pages/medicines/a.json`, '{"name":"a"}')
}

it('keeps of each page its main, its head without styles, its body and its styles, and every JSON', () => {
  site('one', 'Words.')
  expect(saveBaseline(join(work, 'one'), join(work, 'saved'))).toEqual({
    main: 2,
    head: 2,
    body: 2,
    styles: 2,
    json: 2,
  })
  const read = (file: string) => readFileSync(join(work, 'saved', file), 'utf8')
  expect(read('main/a.html')).toBe(' id="main">Words.')
  expect(read('head/a.html')).toBe('<title>A</title><style></style>')
  expect(read('body/a.html')).toBe('<header>Site</header><main id="main">Words.</main>')
  expect(read('styles/a.html')).toBe('p{margin:0}')
  expect(read('json/medicines/a.json')).toBe('{"name":"a"}')
  expect(read('json/list.json')).toBe('[]')
})

it('tells which pages differ between two builds, and in what', () => {
  site('one', 'Words.')
  site('two', 'Other words.')
  site('three', 'Words.', 'p{margin:1px}')
  write('three/.next/server/app/new.html', page('New', 'New.'))
  for (const root of ['one', 'two', 'three']) saveBaseline(join(work, root), join(work, `saved-${root}`))
  const [one, two, three] = ['one', 'two', 'three'].map((root) => join(work, `saved-${root}`)) as [
    string,
    string,
    string,
  ]
  expect(compareBaselines(one, one, 'main')).toEqual({ same: 2, changed: [], gone: [], added: [] })
  expect(compareBaselines(one, two, 'main')).toEqual({ same: 1, changed: ['a.html'], gone: [], added: [] })
  expect(compareBaselines(one, three, 'head')).toEqual({ same: 2, changed: [], gone: [], added: ['new.html'] })
  expect(compareBaselines(three, one, 'styles')).toEqual({
    same: 1,
    changed: ['a.html'],
    gone: ['new.html'],
    added: [],
  })
})
