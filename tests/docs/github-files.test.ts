import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const namesIn = (folder: string) => readdirSync(join(root, folder))
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

interface Field {
  type: string
  id?: string
  attributes: { label?: string; value?: string; options?: string[] }
}

/** The parts of a form that GitHub knows, and what each of them has to have. */
const FORMS = namesIn('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml')
const KNOWN = ['markdown', 'input', 'textarea', 'dropdown']

describe.each(FORMS)('the issue form %s', (file) => {
  const form = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as { name: string; description: string; body: Field[] }

  it('has what GitHub asks for', () => {
    expect(form.name).toBeTruthy()
    expect(form.description).toBeTruthy()
    for (const { type, id, attributes } of form.body) {
      expect(KNOWN).toContain(type)
      if (type === 'markdown') expect(attributes.value).toBeTruthy()
      else expect([id, attributes.label].every(Boolean)).toBe(true)
      if (type === 'dropdown') expect(attributes.options!.every((option) => typeof option === 'string')).toBe(true)
    }
    const ids = form.body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it('who says that something is medically wrong is first told whom to call, and to write nothing about a patient', () => {
  const text = read('.github/ISSUE_TEMPLATE/medically-wrong.yml')
  const before = text.slice(0, text.indexOf('type: input'))
  expect(before).toContain("Call 999 or your hospital's 24-hour advice line.")
  expect(before).toContain('Nobody reads issues at once.')
  expect(before).toContain('nothing about yourself or a patient')
})

describe('the workflows', () => {
  interface Workflow {
    on: Record<string, unknown>
    permissions: unknown
    jobs: Record<string, { 'timeout-minutes': number; steps: { run?: string; uses?: string }[] }>
  }
  const workflows = namesIn('.github/workflows').map((file) => parse(read(`.github/workflows/${file}`)) as Workflow)
  const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps))

  it('run commands and files that are there', () => {
    const runs = steps.flatMap(({ run }) => run ?? [])
    const commands = runs.flatMap((run) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!),
    )
    expect(commands).toEqual(expect.arrayContaining(['content', 'mutate']))
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
    expect(runs).toContain('.ci/run')
    expect(existsSync(join(root, '.ci/run')) && existsSync(join(root, '.nvmrc'))).toBe(true)
  })

  it('check each pull request and each change of main', () =>
    expect(workflows.some(({ on }) => 'pull_request' in on && 'push' in on)).toBe(true))

  it('may read and no more unless a job says so, and end in time', () => {
    for (const { permissions, jobs } of workflows) {
      expect(permissions).toEqual({ contents: 'read' })
      for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })
})

it('the dependency bot looks at every folder with packages, and at the workflows', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; directory: string }[]
  }
  const places = updates.map((update) => `${update['package-ecosystem']} ${update.directory}`)
  expect(places).toEqual(['npm /', 'npm /lib/authoring/visual-editor', 'github-actions /'])
  for (const { directory, 'package-ecosystem': kind } of updates)
    if (kind === 'npm') expect(existsSync(join(root, directory, 'package-lock.json'))).toBe(true)
})
