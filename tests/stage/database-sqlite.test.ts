import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql, type Kysely } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dropLeftovers, openDatabase, type OpenDatabase } from '../../src/stage/database.ts'
import { Problem } from '../../src/words/problem.ts'
import { homeName } from './database-targets.ts'

let folder: string
const opened: OpenDatabase[] = []
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'fstudy-'))))
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
  rmSync(folder, { recursive: true })
})

const seed = async (db: any) => {
  await sql`create table marks (id integer primary key)`.execute(db)
  await sql`insert into marks values (1)`.execute(db)
}
function open(file: string) {
  const database = openDatabase(
    { dialect: 'sqlite', file },
    { name: homeName(), seed, recorder: { before() {}, after() {} } },
  )
  opened.push(database)
  return { ...database, db: database.db as Kysely<{ marks: { id: number } }> }
}
const marks = (file: string) => {
  const raw = new Sqlite(file, { readonly: true })
  try {
    return raw.prepare('select id from marks').pluck().all()
  } finally {
    raw.close()
  }
}

test('the file stays for the sqlite3 shell, and each stage starts from the seed', async () => {
  const file = join(folder, 'notes.db')
  for (const id of [2, 3]) {
    const { db, close } = open(file)
    await db.insertInto('marks').values({ id }).execute()
    await close()
    expect(marks(file)).toEqual([1, id])
    expect(readdirSync(folder)).toEqual(['notes.db'])
  }
})

test('stages with one file side by side do not meet', async () => {
  const file = join(folder, 'notes.db')
  const [one, other] = [open(file), open(file)]
  await Promise.all([
    one.db.selectFrom('marks').selectAll().execute(),
    other.db.selectFrom('marks').selectAll().execute(),
  ])
  await one.db.transaction().execute((trx) => trx.insertInto('marks').values({ id: 2 }).execute())
  await other.db.transaction().execute((trx) => trx.insertInto('marks').values({ id: 3 }).execute())
  expect(await one.db.selectFrom('marks').select('id').execute()).toEqual([{ id: 1 }, { id: 2 }])
  expect(await other.db.selectFrom('marks').select('id').execute()).toEqual([{ id: 1 }, { id: 3 }])
})

test('an empty file is taken; what fstudy did not make is left alone', async () => {
  const empty = join(folder, 'empty.db')
  writeFileSync(empty, '')
  await open(empty).db.selectFrom('marks').selectAll().execute()
  expect(marks(empty)).toEqual([1])

  const [text, foreign] = [join(folder, 'text'), join(folder, 'foreign.db')]
  writeFileSync(text, 'mine')
  new Sqlite(foreign).exec('create table mine (id integer)').close()
  for (const file of [text, foreign]) {
    const before = readFileSync(file)
    const { db } = open(file)
    await expect(db.selectFrom('marks').selectAll().execute()).rejects.toThrow(/was not made by fstudy/)
    expect(readFileSync(file)).toEqual(before)
  }
})

test('a file that cannot be is a Problem', async () => {
  for (const file of [folder, join(folder, 'no', 'such', 'folder.db')]) {
    await expect(open(file).db.selectFrom('marks').selectAll().execute()).rejects.toThrow(Problem)
  }
})

test('a seed that fails leaves nothing, and what was there stays', async () => {
  const file = join(folder, 'notes.db')
  const first = open(file)
  await first.db.selectFrom('marks').selectAll().execute()
  await first.close()
  const failing = openDatabase(
    { dialect: 'sqlite', file },
    { name: homeName(), seed: () => Promise.reject(new Error('no')), recorder: { before() {}, after() {} } },
  )
  await expect(sql`select 1`.execute(failing.db)).rejects.toThrow('no')
  await failing.close()
  expect(readdirSync(folder)).toEqual(['notes.db'])
  expect(marks(file)).toEqual([1])
})

test('files that a killed process left are dropped', async () => {
  const file = join(folder, 'notes.db')
  for (const name of ['notes.db', 'notes.db.fstudy_1_2', 'notes.db.other']) writeFileSync(join(folder, name), '')
  await dropLeftovers({ dialect: 'sqlite', file }, 'fstudy_1_')
  expect(readdirSync(folder).toSorted()).toEqual(['notes.db', 'notes.db.other'])
  expect(existsSync(file)).toBe(true)
})
