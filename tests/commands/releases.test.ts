import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goBack, goLive, ReleaseRefused } from '../../lib/commands/releases.ts'
import { markFinished } from '../../lib/commands/finished-build.ts'

let site: string
beforeEach(() => {
  site = realpathSync(mkdtempSync(join(tmpdir(), 'releases-')))
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

/** A checkout with a finished build. */
function release(name: string, url = 'https://medicines.trust.nhs.uk'): string {
  const root = join(site, 'releases', name)
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(join(root, '.next', 'BUILD_ID'), name)
  markFinished(root, 'server', url)
  return root
}
const served = (name: 'current' | 'previous' = 'current') => readlinkSync(join(site, name))
const works = () => true

describe('a release', () => {
  it('is served from its publishing on, and taken back and forth in one step each', () => {
    const [first, second] = [release('1'), release('2')]
    goLive(site, first, works)
    expect(served()).toBe(first)
    goLive(site, second, works)
    expect([served(), served('previous')]).toEqual([second, first])
    expect(goBack(site, works)).toBe(first)
    expect([served(), served('previous')]).toEqual([first, second])
    expect(goBack(site, works)).toBe(second)
  })

  it('is not served where the server cannot be started again: the one before stays, with what was before it', () => {
    const [first, second, third] = [release('1'), release('2'), release('3')]
    goLive(site, first, works)
    goLive(site, second, works)
    const seen: string[] = []
    const fails = () => (seen.push(served()), false)
    expect(() => goLive(site, third, fails)).toThrow(/^The server could not be started again .* served as before\.$/)
    expect(seen).toEqual([third, second])
    expect([served(), served('previous')]).toEqual([second, first])
  })

  it('is refused with its remedy where it cannot be served or is not for the public', () => {
    const first = release('1')
    goLive(site, first, works)
    const unfinished = join(site, 'releases', '2')
    mkdirSync(join(unfinished, '.next'), { recursive: true })
    writeFileSync(join(unfinished, '.next', 'BUILD_ID'), '2')
    for (const [root, sentence] of [
      [join(site, 'releases', 'nowhere'), /^There is no built site here\. Run "npm run build"/],
      [unfinished, /^The last build was not finished\./],
      [release('3', 'https://site.example'), /^The address of the site is https:\/\/site\.example, .* SITE_URL=/],
      [first, /is served already\. Build the new release in a folder of its own\./],
    ] as const) {
      expect(() => goLive(site, root, works)).toThrow(ReleaseRefused)
      expect(() => goLive(site, root, works)).toThrow(sentence)
      expect(served()).toBe(first)
    }
    expect(() => goLive(join(site, 'gone'), first, works)).toThrow(/^There is no folder .*mkdir -p/)
  })

  it('is not taken back where there is none before it, or it has gone', () => {
    expect(() => goBack(site, works)).toThrow(/^There is no release before this one/)
    const [first, second] = [release('1'), release('2')]
    goLive(site, first, works)
    expect(() => goBack(site, works)).toThrow(/^There is no release before this one/)
    goLive(site, second, works)
    rmSync(first, { recursive: true })
    expect(() => goBack(site, works)).toThrow(/^The release before this one cannot be served\. There is no built site/)
    expect(served()).toBe(second)
  })

  it('never takes the place of a folder that somebody made by hand', () => {
    mkdirSync(join(site, 'current'))
    expect(() => goLive(site, release('1'), works)).toThrow(/current is no link\. Move it away\.$/)
  })
})

describe('the commands', () => {
  const run = (cwd: string, ...parameters: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../lib/commands/release-command.ts'), ...parameters], {
      cwd,
      encoding: 'utf8',
    })

  it('publish, ask for a new start, and say how to go back', () => {
    const first = release('1')
    const started = join(site, 'started')
    const { status, stdout } = run(first, 'live', site, '--restart', `echo again >> ${started}`)
    expect([status, stdout]).toEqual([0, `${first} is served. "npm run rollback -- ${site}" takes it back.\n`])
    const back = run(first, 'back', site)
    expect([back.status, back.stderr]).toEqual([1, `There is no release before this one in ${site}.\n`])
    expect(run(release('2'), 'live', site, '--restart', 'false').status).toBe(1)
    expect(served()).toBe(first)
  })

  it.each([[['live']], [['back', 'a', 'b']], [['live', 'a', '--now']]])(
    'say in a sentence how they are used: %j',
    (words) => {
      const { status, stderr } = run(site, ...words)
      expect([status, stderr]).toEqual([
        1,
        'Say which site: npm run release -- /srv/medicines, or npm run rollback -- /srv/medicines.\n',
      ])
    },
  )
})
