import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFeedbackStore, type FeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { StoreAway } from '../../lib/feedback/store-away.ts'
import { newRating } from './new-rating.ts'

const PAGE = '/medicines/examplumab'
let directory: string
let path: string
let store: FeedbackStore
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sqlite-file-'))
  path = join(directory, 'deep', 'feedback.db')
  store = createFeedbackStore({ kind: 'sqlite', path })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(async () => {
  vi.useRealTimers()
  await store.close()
  rmSync(directory, { recursive: true, force: true })
  vi.restoreAllMocks()
})
const damaged = () => readdirSync(join(directory, 'deep')).filter((name) => name.includes('.damaged-'))
const said = () => vi.mocked(console.error).mock.calls.flat().join('\n')

describe('a database file', () => {
  test('is made with its folder at the first question, not before', async () => {
    expect(readdirSync(directory)).toEqual([])
    await store.check()
    expect(readdirSync(join(directory, 'deep'))).toContain('feedback.db')
  })

  test('that is no database is moved aside with a line in the log, and a new one begun', async () => {
    await store.check()
    await store.close()
    writeFileSync(path, 'this is no database, but somebody may want it back'.repeat(100))
    expect(await store.add(newRating())).toBe('added')
    expect(damaged()).toHaveLength(1)
    expect(readFileSync(join(directory, 'deep', damaged()[0]!), 'utf8')).toMatch(/^this is no database/)
    expect(said()).toMatch(/is damaged\. It was moved to .*\.damaged-.* Nothing was deleted/)
  })

  test('that is damaged inside is moved aside when it is opened', async () => {
    for (let number = 0; number < 300; number++) await store.add(newRating({ comment: 'words '.repeat(20) }))
    await store.close()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0xaa, 8192, 40_000))
    expect(await store.add(newRating())).toBe('added')
    expect((await store.summarise(PAGE)).count).toBe(1)
    expect(damaged()).toHaveLength(1)
  })

  test('that is cut off while it is open is noticed at the latest when it is opened again', async () => {
    for (let number = 0; number < 50; number++) await store.add(newRating({ comment: 'words '.repeat(20) }))
    await store.close()
    await store.check()
    truncateSync(path, 9000)
    const answers = await Promise.allSettled([store.add(newRating()), store.summarise(PAGE)])
    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([])
    await store.close()
    expect(await store.add(newRating())).toBe('added')
  })

  test('that is damaged while it is open and cannot be moved aside is away, and is moved aside as soon as it can be', async () => {
    for (let number = 0; number < 50; number++) await store.add(newRating({ comment: 'words '.repeat(20) }))
    // Another program's write makes the store read the file anew.
    const other = new DatabaseSync(path)
    other.exec('DELETE FROM day_marks; PRAGMA wal_checkpoint(TRUNCATE)')
    other.close()
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(statSync(path).size, 0xaa), 0, undefined, 4096)
    closeSync(file)
    // A folder where the damaged file should go: the system refuses to move it there.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00Z') })
    const inTheWay = `${path}.damaged-2026-11-23T12-00-00-000Z`
    mkdirSync(inTheWay)
    await expect(store.summarise(PAGE)).rejects.toBeInstanceOf(StoreAway)
    await expect(store.add(newRating())).rejects.toBeInstanceOf(StoreAway)
    expect(said()).toMatch(/is damaged and could not be moved aside \(Error: E/)
    rmdirSync(inTheWay)
    expect(await store.add(newRating())).toBe('added')
    expect(damaged()).toHaveLength(1)
    expect(said()).toContain('it is well again')
  })

  test('that is moved away while it is open is not written to any more', async () => {
    await store.add(newRating())
    renameSync(path, `${path}.backup`)
    for (const part of ['-wal', '-shm']) renameSync(path + part, `${path}.backup${part}`)
    expect(await store.add(newRating())).toBe('added')
    expect((await store.summarise(PAGE)).count).toBe(1)
    const backup = createFeedbackStore({ kind: 'sqlite', path: `${path}.backup` })
    expect((await backup.summarise(PAGE)).count).toBe(1)
    await backup.close()
  })

  test('that cannot be made is away, and is well again once it can', async () => {
    writeFileSync(join(directory, 'deep'), 'a file where the folder should be')
    await expect(store.add(newRating())).rejects.toBeInstanceOf(StoreAway)
    await expect(store.check()).rejects.toBeInstanceOf(StoreAway)
    rmSync(join(directory, 'deep'))
    expect(await store.add(newRating())).toBe('added')
    expect(said().match(/it (?:is away|cannot be written) \(/g)).toHaveLength(1)
    expect(said()).toContain('it is well again')
  })
})
