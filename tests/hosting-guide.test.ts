import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findNginx } from './e2e/nginx.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const guide = read('docs/hosting.md')
const unit = read('docs/hosting/cancer-medicines.service')
const image = read('Dockerfile')
const has = (program: string) => spawnSync(program, ['--version']).status === 0

describe('the guide to hosting', () => {
  it('names commands and files that are there', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = [...guide.matchAll(/npm run ([\w:-]+)|npm (start)/g)].map(([, run, start]) => run ?? start!)
    expect(named.length).toBeGreaterThan(9)
    for (const name of named) expect(scripts, name).toHaveProperty([name])
    const linked = [...`${guide}`.matchAll(/\]\((?!#|https?:)([^)#]+)/g)].map(([, file]) => join('docs', file!))
    const tests = [...guide.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, file]) => file!)
    for (const file of [...linked, ...tests]) expect(existsSync(join(ROOT, file)), file).toBe(true)
  })

  it.skipIf(!findNginx())('has a block that nginx takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-nginx-'))
    const block = guide
      .match(/```nginx\n(# Neither[^]*?)```/)![1]!
      .replace('listen 443 ssl;', 'listen 8443;')
      .replace(/ssl_certificate.*\n/, '')
      .replace('/var/log/nginx', folder)
    writeFileSync(join(folder, 'nginx.conf'), `pid ${folder}/pid; events { }\nhttp { ${block} }\n`)
    const { status, stderr } = spawnSync(
      findNginx()!.program,
      ['-t', '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
      {
        encoding: 'utf8',
      },
    )
    rmSync(folder, { recursive: true })
    expect(stderr).toMatch(/test is successful/)
    expect(status).toBe(0)
  })
})

describe('the unit file', () => {
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1]

  it('starts the server itself, in the release that is served, and starts it again after a failure', () => {
    expect(value('WorkingDirectory')).toBe('/srv/medicines/current')
    const [program, script] = value('ExecStart')!.split(' ')
    expect(program).toBe('/srv/medicines/current/node_modules/.bin/node')
    expect(existsSync(join(ROOT, script!))).toBe(true)
    expect(value('Restart')).toBe('on-failure')
    expect(Number(value('TimeoutStopSec'))).toBeGreaterThan(8)
  })

  it('lets the server write its store and nothing else', () => {
    expect(value('ProtectSystem')).toBe('strict')
    expect(value('Environment')).toMatch(new RegExp(`FEEDBACK_FILE=${value('ReadWritePaths')}/`))
  })

  it.skipIf(!has('systemd-analyze'))('is one that systemd takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unit-'))
    const file = join(folder, 'cancer-medicines.service')
    // Its program has to be there; its user is made by the guide.
    writeFileSync(
      file,
      unit.replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`).replace(/^(?:User|Group)=.*$/gm, ''),
    )
    const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect((stdout + stderr).split('\n').filter((line) => line.includes('cancer-medicines'))).toEqual([])
  })
})

describe('the image', () => {
  it('serves with the command of the unit file, as nobody who could change it', () => {
    expect(image).toContain('CMD ["node", "lib/commands/serve-command.ts"]')
    expect(image).toMatch(/^USER 1000:1000$/m)
    expect(image.indexOf('USER ')).toBeLessThan(image.indexOf('CMD ["node", "lib'))
  })

  it('takes along neither ratings nor what was built or installed outside it', () => {
    const left = read('.dockerignore').split('\n')
    for (const name of ['data', '.next', 'node_modules', '.git', 'out']) expect(left).toContain(name)
  })
})
