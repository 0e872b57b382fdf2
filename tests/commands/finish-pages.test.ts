import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { compactStyles } from '../../lib/commands/compact-styles.ts'
import { finishPages } from '../../lib/commands/finish-pages.ts'

const next = mkdtempSync(join(tmpdir(), 'finish-'))
afterAll(() => rmSync(next, { recursive: true }))
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(next, file)), { recursive: true })
  writeFileSync(join(next, file), text)
}
const read = (name: string) => readFileSync(join(next, 'server/app', name), 'utf8')

const CSS = '.lead{color:red}.card{color:blue}.tools{color:green}p{margin:0}'
const page = (body: string, root = '') =>
  `<!DOCTYPE html><html lang="en-GB"${root}><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><script src="/_next/static/chunks/b.js" async=""></script></head><body>${body}<script>self.__next_f.push([0])</script></body></html>`

it('gives each page the styles of its own classes, whichever page came before it', async () => {
  const bodies = {
    'a.html': '<p class="lead">a</p>',
    'b.html': '<p class="card">b</p>',
    'deep/c.html': '<p class="lead">c</p>',
    'd.html': '<p class="lead card">d</p>',
  }
  write('static/chunks/a.css', CSS)
  for (const [name, body] of Object.entries(bodies))
    write(`server/app/${name}`, page(`<static-markup style="display:contents">${body}</static-markup>`))
  write('server/app/problem.html', page('<p>problem</p>'))
  write('server/app/tools.html', page('<p class="lead">tool</p>', ' data-tools="true"'))
  expect(await finishPages(next, '')).toEqual({ reading: 5, tools: 1 })
  for (const [name, body] of Object.entries(bodies)) {
    expect(read(name)).toContain(`<style>${compactStyles(CSS, body, '')}</style>`)
    expect(read(name)).not.toContain('<script')
    // What stood around the body while the framework carried it is gone.
    expect(read(name)).toContain(`<body>${body}</body>`)
  }
  expect(read('tools.html')).toMatch(/<script src="\/_next\/static\/chunks\/inline-[0-9a-f]{16}\.js"><\/script>/)
})

it('says which page has a mark of the framework that it does not know', async () => {
  rmSync(join(next, 'server'), { recursive: true })
  write('server/app/new.html', page('<p>new</p><template id="B:0"></template>'))
  await expect(finishPages(next, '')).rejects.toThrow(
    'new.html: the build does not know this markup of the framework: <template',
  )
})
