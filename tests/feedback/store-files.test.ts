import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backup as backUpLikeSqlite3, DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { backUp, restore } from '../../lib/feedback/backup.ts'
import { createFeedbackStore, type FeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { newRating } from './new-rating.ts'
import cases from './store-files.json' with { type: 'json' }

/**
 * What becomes of ratings when the file of a store, its log and its index are deleted, moved, replaced or copied over, before the start and under
 * a running store. Each case is a list of steps; what must be there afterwards was written down by hand.
 */
interface Case {
  name: string
  steps: string[]
  ratings?: number
  'at least'?: number
  /** Ratings in the file that was moved away. */
  away?: number
  /** What the log says; an empty text where it must say nothing. */
  says?: string
  /** A file that must lie beside the store. */
  beside?: string
}

const PAGE = '/medicines/examplumab'
const root = mkdtempSync(join(tmpdir(), 'store-files-'))
let folders = 0
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder: string
let backup: string
let store: FeedbackStore
let others: FeedbackStore[]
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  folder = newFolder()
  backup = join(newFolder(), 'backup.db')
  store = createFeedbackStore(place())
  others = []
})
afterEach(async () => {
  for (const one of [store, ...others]) await one.close()
  vi.restoreAllMocks()
})

const newFolder = () => {
  const made = join(root, String(folders++))
  mkdirSync(made)
  return made
}
const path = () => join(folder, 'feedback.db')
const place = () => ({ kind: 'sqlite', path: path() }) as const
const said = () => vi.mocked(console.error).mock.calls.flat().join('\n')
const PARTS = { file: '', log: '-wal', index: '-shm' }

async function rate(count: number, into = store): Promise<void> {
  for (let number = 0; number < count; number++)
    expect(await into.add(newRating({ comment: 'words '.repeat(40) }))).toBe('added')
}

/** What the disk holds when a server is killed: the file and its log as they are, open or not. */
async function crash(): Promise<void> {
  const from = path()
  folder = newFolder()
  for (const part of Object.values(PARTS)) if (existsSync(from + part)) copyFileSync(from + part, path() + part)
  await store.close()
}

const STEPS: Record<string, () => unknown> = {
  start: async () => {
    store = createFeedbackStore(place())
    await store.check()
  },
  stop: () => store.close(),
  crash,
  look: () => store.summarise(PAGE),
  checkpoint: () => {
    const other = new DatabaseSync(path())
    other.exec('PRAGMA wal_checkpoint(RESTART)')
    other.close()
  },
  backup: () => backUp(place(), backup),
  'sqlite3 backup': async () => {
    const from = new DatabaseSync(path())
    await backUpLikeSqlite3(from, backup)
    from.close()
  },
  'other store of 7': async () => {
    const other = { kind: 'sqlite', path: join(newFolder(), 'feedback.db') } as const
    const theirs = createFeedbackStore(other)
    await rate(7, theirs)
    await backUp(other, backup)
    await theirs.close()
  },
  restore: () => restore(place(), backup),
  'copy backup': () => copyFileSync(backup, path()),
  'move backup': () => {
    copyFileSync(backup, `${path()}.copy`)
    renameSync(`${path()}.copy`, path())
  },
  'move away': () => {
    for (const part of Object.values(PARTS)) renameSync(path() + part, `${path()}.away${part}`)
  },
  'move file away': () => renameSync(path(), `${path()}.away`),
  empty: () => truncateSync(path()),
  garbage: () => writeFileSync(path(), Buffer.alloc(50_000, 'garbage ')),
  'second server': async () => {
    const second = createFeedbackStore(place())
    others.push(second)
    await Promise.all([rate(200, second), rate(200)])
  },
}

async function take(step: string): Promise<void> {
  const [, count] = /^rate (\d+)$/.exec(step) ?? []
  const [, part] = /^delete (file|log|index)$/.exec(step) ?? []
  if (count) return rate(Number(count))
  if (part) return rmSync(path() + PARTS[part as keyof typeof PARTS], { force: true })
  await STEPS[step]!()
}

describe('the file of a store and its log:', () => {
  test.each(cases as Case[])('$name', async ({ steps, ratings, says, beside, away, ...rest }) => {
    for (const step of steps) await take(step)
    const { count } = await store.summarise(PAGE)
    if (ratings === undefined) expect(count).toBeGreaterThanOrEqual(rest['at least']!)
    else expect(count).toBe(ratings)
    if (says === '') expect(said()).toBe('')
    else if (says) expect(said()).toMatch(new RegExp(says))
    if (beside) expect(readdirSync(folder).join(' ')).toMatch(new RegExp(beside))
    if (away !== undefined) {
      const moved = createFeedbackStore({ kind: 'sqlite', path: `${path()}.away` })
      expect((await moved.summarise(PAGE)).count).toBe(away)
      await moved.close()
    }
    await store.close()
    const file = new DatabaseSync(path())
    expect(file.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    file.close()
  })
})
