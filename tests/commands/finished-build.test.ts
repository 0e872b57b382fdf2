import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hostingOf, markFinished, removeMark, whyNotExported, whyNotServed } from '../../lib/commands/finished-build.ts'
import { VALID_CONTENT } from '../content-tree.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'finished-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
/** What Next.js leaves, in the middle of a build. */
const render = () => {
  mkdirSync(join(root, '.next', 'server', 'app'), { recursive: true })
  mkdirSync(join(root, 'public'))
  writeFileSync(join(root, '.next', 'BUILD_ID'), 'x')
  writeFileSync(
    join(root, '.next', 'routes-manifest.json'),
    JSON.stringify({ headers: [], redirects: [], rewrites: { beforeFiles: [], afterFiles: [], fallback: [] } }),
  )
  for (const [page, status] of [
    ['index', 200],
    ['missing', 404],
  ] as const) {
    const answer = join(root, '.next', 'server', 'app', page)
    writeFileSync(`${answer}.body`, page)
    writeFileSync(`${answer}.meta`, JSON.stringify({ status, headers: { 'content-type': 'text/html' } }))
  }
}
const run = (command: string, parameters: string[] = [], env: Record<string, string> = {}) =>
  spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../lib/commands', `${command}-command.ts`), ...parameters],
    { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' },
  )

describe('a build', () => {
  it('is served once it is finished, and not before', () => {
    expect(whyNotServed(root)).toMatch(/^There is no built site here\. Run "npm run build"/)
    render()
    expect(whyNotServed(root)).toMatch(/^The last build was not finished\. Run "npm run build"/)
    markFinished(root, 'server', 'https://medicines.nhs.uk')
    expect(whyNotServed(root)).toBeUndefined()
    removeMark(root)
    expect(whyNotServed(root)).toMatch(/not finished/)
  })

  it('is exported once it is finished, if it was made for a host of files', () => {
    expect(whyNotExported(root)).toMatch(/^There is no built site here\. Run "npm run export" without --built/)
    render()
    expect(whyNotExported(root)).toMatch(/^The last build was not finished\. Run "npm run export" without --built/)
    markFinished(root, 'server', 'https://medicines.nhs.uk')
    expect(whyNotExported(root)).toMatch(/^The built site is for a server: .* Run "npm run export" without --built/)
    markFinished(root, 'any', 'https://medicines.nhs.uk')
    expect([whyNotExported(root), whyNotServed(root)]).toEqual([undefined, undefined])
  })

  it('is for a server unless it has no forms or was told where they go', () => {
    const NODE_ENV = 'production'
    expect(
      [{}, { STATIC_EXPORT: '1' }, { FEEDBACK_URL: 'https://forms.example/api/feedback' }, { FEEDBACK_URL: '' }].map(
        (settings) => hostingOf({ NODE_ENV, ...settings }),
      ),
    ).toEqual(['server', 'any', 'any', 'any'])
  })
})

describe('the commands', () => {
  it('npm start refuses a build that is not finished, in one sentence', () => {
    render()
    expect(run('serve')).toMatchObject({ status: 1, stdout: '', stderr: `${whyNotServed(root)}\n` })
  })

  it('npm run export -- --built refuses one that is not finished or is for a server, and takes another', () => {
    render()
    expect(run('export', ['--built'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^The last build was not finished\. .*\n$/),
    })
    markFinished(root, 'server', 'https://medicines.nhs.uk')
    expect(run('export', ['--built'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^The built site is for a server: .*\n$/),
    })
    expect(existsSync(join(root, 'out'))).toBe(false)
    markFinished(root, 'any', 'https://medicines.nhs.uk')
    expect(run('export', ['--built'])).toMatchObject({ status: 0, stderr: '' })
    expect(existsSync(join(root, 'out', 'index.html'))).toBe(true)
  })

  it('npm run build takes the mark away before it changes anything; a fault in the content changes nothing', () => {
    render()
    markFinished(root, 'server', 'https://medicines.nhs.uk')
    // Not beside public/, whose pictures the content would have to match.
    const content = join(root, 'texts', 'content')
    cpSync(VALID_CONTENT, content, { recursive: true })
    writeFileSync(join(content, 'medicines', 'broken.md'), 'no front matter')
    expect(run('build', [], { CONTENT_DIR: content }).status).toBe(1)
    expect(whyNotServed(root)).toBeUndefined()
    rmSync(join(content, 'medicines', 'broken.md'))
    // The next step fails: a file stands where its folder should be.
    writeFileSync(join(root, 'public', 'generated'), '')
    expect(run('build', [], { CONTENT_DIR: content })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('EEXIST'),
    })
    expect(whyNotServed(root)).toMatch(/not finished/)
  })
})
