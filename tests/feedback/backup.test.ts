import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { backUp, BackupRefused, restore } from '../../lib/feedback/backup.ts'
import { createFeedbackStore, type FeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { noticePlace } from '../../lib/feedback/notice-place.ts'
import { StoreAway } from '../../lib/feedback/store-away.ts'
import { newRating } from './new-rating.ts'
import { emptyPostgres, findPostgres, startPostgres } from './postgres.ts'

const PAGE = '/medicines/examplumab'
const root = mkdtempSync(join(tmpdir(), 'backup-'))
let made = 0
const fresh = () => join(root, `${made++}.db`)
const opened: FeedbackStore[] = []
const storeAt = (path: string) => {
  const store = createFeedbackStore({ kind: 'sqlite', path })
  opened.push(store)
  return store
}
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
  vi.restoreAllMocks()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const said = () => vi.mocked(console.error).mock.calls.flat().join('\n')
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(BackupRefused)
  const { message } = error as Error
  expect(message.split('\n')).toHaveLength(1)
  return message
}
const with3 = async () => {
  const path = fresh()
  const store = storeAt(path)
  for (let number = 0; number < 3; number++) await store.add(newRating({ comment: `comment ${number}` }))
  return { path, store }
}
const sqlite = (path: string) => ({ kind: 'sqlite', path }) as const

describe('a backup', () => {
  test('is made while a server writes: it holds every rating that was answered before, and is read by its owner only', async () => {
    const { path, store } = await with3()
    const answered = new Set<string>()
    let ended = false
    const writer = (async () => {
      while (!ended) {
        const rating = newRating()
        await store.add(rating)
        answered.add(rating.id)
        await new Promise(setImmediate)
      }
    })()
    await expect.poll(() => answered.size).toBeGreaterThan(50)
    const before = [...answered]
    const file = fresh()
    const count = await backUp(sqlite(path), file)
    ended = true
    await writer
    const copy = new DatabaseSync(file)
    const ids = new Set(
      copy
        .prepare('SELECT id FROM ratings')
        .all()
        .map(({ id }) => String(id)),
    )
    copy.close()
    expect(ids.size).toBe(count)
    expect(before.filter((id) => !ids.has(id))).toEqual([])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect([existsSync(`${file}-wal`), existsSync(`${file}.making`)]).toEqual([false, false])
  })

  test('holds nothing that is kept for a day or a session only', async () => {
    const { path, store } = await with3()
    await store.saltOf(new Date('2026-11-23T12:00:00Z'), 'salt')
    await store.startSession('key', new Date('2027-01-01'), new Date('2026-11-23'))
    await store.countTry('client', new Date('2026-11-23'), new Date('2026-11-22'), 10)
    await store.keepKnownEditor(['device'], new Date('2026-11-23'))
    const file = fresh()
    await backUp(sqlite(path), file)
    const copy = new DatabaseSync(file)
    for (const table of ['day_salts', 'day_marks', 'editor_sessions', 'sign_in_tries', 'known_editors'])
      expect(copy.prepare(`SELECT count(*) AS n FROM ${table}`).get(), table).toEqual({ n: 0 })
    copy.close()
  })

  test('is refused in one sentence where it would overwrite something, where there is nothing, or where it cannot be written', async () => {
    const { path } = await with3()
    const there = fresh()
    writeFileSync(there, 'precious')
    expect(await refusal(backUp(sqlite(path), there))).toMatch(/is there already: name another file/)
    expect(await refusal(backUp(sqlite(path), path))).toMatch(/is there already/)
    expect(await refusal(backUp(sqlite(fresh()), fresh()))).toMatch(/There is no store at .*FEEDBACK_FILE/)
    expect(await refusal(backUp(sqlite(path), join(root, 'no', 'such', 'x.db')))).toMatch(/There is no folder/)
    const broken = fresh()
    writeFileSync(broken, Buffer.alloc(50_000, 'garbage '))
    expect(await refusal(backUp(sqlite(broken), fresh()))).toMatch(/The store cannot be read/)
    expect(existsSync(broken), 'a damaged store stays where it is').toBe(true)
    expect(await refusal(backUp({ kind: 'postgres', url: 'postgres://x@localhost:1/x' }, fresh()))).toMatch(
      /The store cannot be read \(.*ECONNREFUSED/,
    )
  })
})

describe('a restore', () => {
  test('puts back what is not there, changes nothing that is, and may be done again', async () => {
    const { path, store } = await with3()
    const file = fresh()
    await backUp(sqlite(path), file)
    const [first] = await store.listComments({ limit: 1 })
    await store.setDealtWith(first!.id, new Date('2026-11-25T00:00:00Z'))
    await store.add(newRating({ comment: 'later' }))
    expect(await restore(sqlite(path), file)).toEqual({ added: 0, known: 3 })
    expect(await store.listComments({ dealtWith: true, limit: 9 })).toHaveLength(1)
    const empty = fresh()
    expect(await restore(sqlite(empty), file)).toEqual({ added: 3, known: 0 })
    const other = storeAt(empty)
    expect((await other.listComments({ limit: 9 })).map(({ comment }) => comment).sort()).toEqual([
      'comment 0',
      'comment 1',
      'comment 2',
    ])
    expect((await store.summarise(PAGE)).count).toBe(4)
  })

  test('reads a plain copy of file and log too, as an operator may have made it', async () => {
    const { path } = await with3()
    const file = fresh()
    for (const part of ['', '-wal']) copyFileSync(path + part, file + part)
    expect(await restore(sqlite(fresh()), file)).toEqual({ added: 3, known: 0 })
  })

  test('is refused in one sentence where the file is no whole backup of this site, and nothing is changed', async () => {
    const { path, store } = await with3()
    const broken = fresh()
    writeFileSync(broken, Buffer.alloc(50_000, 'garbage '))
    const text = fresh()
    writeFileSync(text, 'a,b,c\n')
    const foreign = fresh()
    const database = new DatabaseSync(foreign)
    database.exec('CREATE TABLE recipes (name text)')
    database.close()
    const cut = fresh()
    await backUp(sqlite(path), cut)
    writeFileSync(cut, Buffer.alloc(5000, 0xaa), { flag: 'r+' })
    for (const file of [broken, text, cut])
      expect(await refusal(restore(sqlite(path), file))).toMatch(/no whole backup/)
    expect(await refusal(restore(sqlite(path), foreign))).toMatch(/no backup of this site/)
    expect(await refusal(restore(sqlite(path), fresh()))).toMatch(/There is no file/)
    expect(await refusal(restore(sqlite(path), path))).toMatch(/is the store itself/)
    expect((await store.summarise(PAGE)).count).toBe(3)
  })

  test('is refused where backup or store are of a newer version', async () => {
    const { path, store } = await with3()
    await store.close()
    const file = fresh()
    await backUp(sqlite(path), file)
    for (const newer of [file, path]) {
      const database = new DatabaseSync(newer)
      database.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('900-future', '2030')")
      database.close()
    }
    expect(await refusal(restore(sqlite(fresh()), file))).toMatch(
      /newer version of this site \("900-future"\): install/,
    )
    expect(await refusal(backUp(sqlite(path), fresh()))).toMatch(/made by a newer version .*run that version/)
    await expect(store.check()).rejects.toBeInstanceOf(StoreAway)
    expect(said()).toMatch(/made by a newer version of this site \(its tables have "900-future"\): run that version/)
  })
})

const programs = findPostgres()
if (!programs) console.warn('PostgreSQL is not installed here: backing it up is left out.')
test.skipIf(!programs)('ratings go from SQLite to PostgreSQL and back through a backup, to the letter', async () => {
  const server = await startPostgres(programs!)
  try {
    const { path, store } = await with3()
    await store.add(newRating({ comment: `"quoted" ŵ 🙂\nline`, section: 'tests', rating: 1 }))
    const [file, back] = [fresh(), fresh()]
    await backUp(sqlite(path), file)
    await emptyPostgres(server.url)
    const place = { kind: 'postgres', url: server.url } as const
    expect(await restore(place, file)).toEqual({ added: 4, known: 0 })
    expect(await backUp(place, back)).toBe(4)
    const again = fresh()
    await restore(sqlite(again), back)
    const byId = (list: { id: string }[]) => list.sort((a, b) => a.id.localeCompare(b.id))
    expect(byId(await storeAt(again).listComments({ limit: 9 }))).toEqual(byId(await store.listComments({ limit: 9 })))
  } finally {
    await server.remove()
  }
})

test('a file that is deleted is named at once and written back, although nobody asks', async () => {
  const { path } = await with3()
  rmSync(path)
  await expect.poll(() => existsSync(path), { timeout: 3000 }).toBe(true)
  expect(said()).toMatch(/was deleted while the server ran\. It was written back/)
})

describe('at the start the log names', () => {
  const noticed = (path: string) => {
    const sentences: string[] = []
    noticePlace(sqlite(path), (sentence) => sentences.push(sentence))
    return sentences
  }

  test('a store that is not there yet, and nothing where all is well', async () => {
    expect(noticed(join(root, 'deep', 'er', 'x.db'))).toEqual([expect.stringMatching(/there is none at .* yet/)])
    expect(noticed((await with3()).path)).toEqual([])
  })

  test.skipIf(process.getuid?.() === 0)('a place that this user may not write', () => {
    chmodSync(root, 0o555)
    expect(noticed(fresh())).toEqual([expect.stringMatching(/cannot be written by this user \(EACCES\)/)])
    chmodSync(root, 0o755)
  })
})
