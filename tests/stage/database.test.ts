import { createServer } from 'node:net'
import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { sql, type Generated, type Kysely } from 'kysely'
import { afterEach, expect, test, describe } from 'vitest'
import {
  dropLeftovers,
  openDatabase,
  parseDatabaseUrl,
  type DatabaseTarget,
  type OpenDatabase,
  type StatementRecorder,
} from '../../src/stage/database.ts'
import { driver } from '../../src/stage/database-server.ts'
import { Problem } from '../../src/words/problem.ts'
import { homeName, onEachDatabase, onEachServer } from './database-targets.ts'

interface Tables {
  things: {
    id: Generated<number>
    ok: boolean | null
    at: Date | string | null
    price: string | null
    day: string | null
    extra: unknown
  }
}

const things = (target: DatabaseTarget) => async (db: any) => {
  const [instant, decimal] = {
    sqlite: ['text', 'text'],
    postgres: ['timestamptz', 'decimal(10, 2)'],
    mysql: ['datetime', 'decimal(10, 2)'],
  }[target.dialect]
  await db.schema
    .createTable('things')
    .addColumn('id', 'integer', (column: any) => column.primaryKey())
    .addColumn('ok', 'boolean')
    .addColumn('at', sql.raw(instant!))
    .addColumn('price', sql.raw(decimal!))
    .addColumn('day', 'date')
    .addColumn('extra', 'json')
    .execute()
  await db
    .insertInto('things')
    .values({
      id: 1,
      ok: true,
      at: new Date('2024-06-01T00:30:00.250+09:00'),
      price: '99999999.99',
      day: '1994-05-05',
      extra: '{"言語":["🚀"]}',
    })
    .execute()
  await db.insertInto('things').values({ id: 2, ok: false, at: null, price: null, day: null, extra: null }).execute()
}

const opened: OpenDatabase[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})

function open(
  target: DatabaseTarget,
  options: { name?: string; seed?: (db: unknown) => Promise<void>; before?: StatementRecorder['before'] } = {},
) {
  const said: (
    | { sql: string; parameters: readonly unknown[] }
    | { rows?: readonly unknown[]; count?: number; error?: string }
  )[] = []
  const recorder: StatementRecorder = {
    before: options.before ?? ((statement) => void said.push(statement)),
    after: ({ ms, ...outcome }) => {
      expect(ms).toBeGreaterThanOrEqual(0)
      said.push(outcome)
    },
  }
  const database = openDatabase(target, {
    name: options.name ?? homeName(),
    seed: options.seed ?? things(target),
    recorder,
  })
  opened.push(database)
  return { ...database, db: database.db as Kysely<Tables>, said }
}

const problemOf = async (work: Promise<unknown>): Promise<Problem> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof Problem) return error
  throw new Error(`no Problem: ${String(error)}`)
}

describe('--db', () => {
  test.each([
    ['sqlite', { dialect: 'sqlite' }],
    ['sqlite:notes.db', { dialect: 'sqlite', file: '/here/notes.db' }],
    ['sqlite:/tmp/notes.db', { dialect: 'sqlite', file: '/tmp/notes.db' }],
    ['postgres://me@host/db', { dialect: 'postgres', url: 'postgres://me@host/db' }],
    ['postgresql://me@host:5433/db', { dialect: 'postgres', url: 'postgresql://me@host:5433/db' }],
    ['mysql://me@host/db', { dialect: 'mysql', url: 'mysql://me@host/db' }],
    ['mariadb://me@host/db', { dialect: 'mysql', url: 'mysql://me@host/db' }],
  ])('%s', (text, target) => {
    expect(parseDatabaseUrl(text, '/here')).toEqual(target)
  })

  test.each([
    '',
    'oracle://host',
    'sqlite:',
    'sqlite://notes.db',
    'postgres',
    'postgres://',
    'mysql://host:port/db',
    '/tmp/x.db',
  ])('%j is refused', (text) => {
    expect(() => parseDatabaseUrl(text)).toThrow(Problem)
  })

  test('a password is not repeated', () => {
    for (const text of [
      'postgress://me:hunter2@host/db',
      'mysql://me:hunter2@host:port/db',
      'oracle://me:hun/t@er2@host?password=hunter2',
    ]) {
      expect(() => parseDatabaseUrl(text)).toThrow(/^(?!.*(hunter2|er2))--db \w+:\/\/me@host/)
    }
  })
})

onEachDatabase((target) => {
  test('values are the same ones everywhere', async () => {
    const { db } = open(target)
    const [first, second] = await db
      .selectFrom('things')
      .selectAll()
      .where('ok', 'in', [true, false])
      .orderBy('id')
      .execute()
    expect(first).toEqual({
      id: 1,
      ok: true,
      at: '2024-05-31T15:30:00Z',
      price: '99999999.99',
      day: '1994-05-05',
      extra: { 言語: ['🚀'] },
    })
    expect(second).toEqual({ id: 2, ok: false, at: null, price: null, day: null, extra: null })
    expect(
      await db
        .selectFrom('things')
        .select(({ fn }) => [fn.countAll().as('count'), fn.sum('id').as('sum')])
        .execute(),
    ).toEqual([{ count: 2, sum: 3 }])
    const at = await db.selectFrom('things').select('id').where('at', '=', new Date('2024-05-31T15:30:00Z')).execute()
    expect(at).toEqual([{ id: 1 }])
  })

  test('statements are told, the seed is not', async () => {
    const { db, said } = open(target)
    await db.selectFrom('things').select('id').where('id', '=', 1).execute()
    await db.transaction().execute((trx) => trx.updateTable('things').set({ price: '1.00' }).execute())
    await db
      .transaction()
      .execute(async (trx) => {
        await trx.deleteFrom('things').execute()
        throw new Error('no')
      })
      .catch(() => {})
    await db.selectFrom('things').select('id').where('id', '=', 3).execute()
    await expect(sql`select nothing from things`.execute(db)).rejects.toThrow('nothing')
    const told = said.map((item) => ('sql' in item ? item.sql.replaceAll(/["`]/g, '').replaceAll(/\$\d/g, '?') : item))
    expect(told).toEqual([
      'select id from things where id = ?',
      { rows: [{ id: 1 }] },
      'begin',
      {},
      'update things set price = ?',
      { count: 2 },
      'commit',
      {},
      'begin',
      {},
      'delete from things',
      { count: 2 },
      'rollback',
      {},
      'select id from things where id = ?',
      { rows: [] },
      'select nothing from things',
      { error: expect.stringContaining('nothing') },
    ])
    expect(said[0]).toMatchObject({ parameters: [1] })
  })

  test('a statement waits for its go-ahead', async () => {
    const [asked, goAhead] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const { db, said } = open(target, { before: () => (asked.resolve(), goAhead.promise) })
    const running = db.selectFrom('things').select('id').orderBy('id').execute()
    await asked.promise
    await setImmediate()
    expect(said).toEqual([])
    goAhead.resolve()
    await running
    expect(said).toEqual([{ rows: [{ id: 1 }, { id: 2 }] }])
  })

  test('the seed runs once, at the first statement', async () => {
    let seeded = 0
    const { db } = open(target, { seed: async (seedDb) => (seeded++, things(target)(seedDb)) })
    expect(seeded).toBe(0)
    await Promise.all([db.selectFrom('things').selectAll().execute(), db.selectFrom('things').selectAll().execute()])
    expect(seeded).toBe(1)
  })

  test('a seed that fails fails each statement, and all is closed', async () => {
    const { db, close } = open(target, { seed: () => Promise.reject(new Error('bad seed')) })
    await expect(db.selectFrom('things').selectAll().execute()).rejects.toThrow('bad seed')
    await expect(db.selectFrom('things').selectAll().execute()).rejects.toThrow('bad seed')
    await close()
  })

  test('stages side by side do not meet', async () => {
    const [one, other] = [open(target), open(target)]
    await one.db.deleteFrom('things').execute()
    await one.db.schema.createTable('mine').addColumn('id', 'integer').execute()
    expect(await other.db.selectFrom('things').select('id').execute()).toHaveLength(2)
    expect((await other.db.introspection.getTables()).map(({ name }) => name)).toEqual(['things'])
  })

  test('close is safe before anything was opened, twice, and for ever', async () => {
    const unused = open(target)
    await unused.close()
    await expect(unused.db.selectFrom('things').selectAll().execute()).rejects.toThrow('closed')
    const used = open(target)
    await used.db.selectFrom('things').selectAll().execute()
    await Promise.all([used.close(), used.close()])
    await expect(used.db.selectFrom('things').selectAll().execute()).rejects.toThrow()
  })
})

onEachServer((target) => {
  const count =
    target.dialect === 'postgres'
      ? sql<{ n: number }>`select count(*) as n from pg_namespace where nspname like `
      : sql<{ n: number }>`select count(*) as n from information_schema.schemata where schema_name like `
  const homes = async (prefix: string) => {
    const { db } = open(target)
    return (await sql<{ n: number }>`${count}${`${prefix}%`}`.execute(db)).rows[0]?.n
  }

  test('what a stage made is dropped, though a transaction and a statement are under way', async () => {
    const name = homeName()
    const { db, close } = open(target, { name })
    const held = Promise.withResolvers<void>()
    const inside = db.transaction().execute(async (trx) => {
      await trx.deleteFrom('things').execute()
      held.resolve()
      await sql`select ${sql.raw(target.dialect === 'postgres' ? 'pg_sleep(60)' : 'sleep(60)')}`.execute(trx)
    })
    const failed = expect(inside).rejects.toThrow()
    await held.promise
    expect(await homes(name)).toBe(1)
    await close()
    await failed
    expect(await homes(name)).toBe(0)
  })

  test('leftovers are dropped by their prefix alone', async () => {
    const [prefix, other] = [`${homeName()}_left_`, homeName()]
    await Promise.all(
      [`${prefix}1`, `${prefix}2`, other].map((name) =>
        open(target, { name }).db.selectFrom('things').selectAll().execute(),
      ),
    )
    expect(await homes(prefix)).toBe(2)
    await dropLeftovers(target, prefix)
    expect(await homes(prefix)).toBe(0)
    expect(await homes(other)).toBe(1)
    await expect(dropLeftovers(target, '')).rejects.toThrow()
  })

  test('a server that does not answer, or refuses, is a Problem without the password', async () => {
    const listener = createServer().listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const address = listener.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await once(listener.close(), 'close')
    const at = (change: (url: URL) => void) => {
      const url = new URL(target.url)
      change(url)
      return { dialect: target.dialect, url: url.href }
    }
    const asked = (elsewhere: DatabaseTarget) =>
      problemOf(open(elsewhere).db.selectFrom('things').selectAll().execute())

    const isDown = await asked(
      at((url) => {
        url.port = String(port)
        url.password = 'hunter2'
      }),
    )
    expect(isDown.message).toMatch(new RegExp(`127.0.0.1:${port}/\\S* does not answer \\(.*ECONNREFUSED`))
    const noDatabase = await asked(
      at((url) => {
        url.pathname = '/no_such_database'
        url.password = url.password || ''
      }),
    )
    expect(noDatabase.message).toMatch(/refused: .*no_such_database/)
    const noUser = await asked(
      at((url) => {
        url.username = 'nobody_here'
        url.password = 'hunter2'
      }),
    )
    expect(noUser.message).toMatch(/nobody_here@.* refused: .*nobody_here/)
    for (const problem of [isDown, noDatabase, noUser]) {
      expect(problem.kind).toBe('environment')
      expect(`${problem.message}${problem.in('ja')}`).not.toContain('hunter2')
    }
  })
})

test('a driver that is not installed is a Problem that says how to install it', async () => {
  const problem = await problemOf(
    driver('mysql://me:hunter2@host/db', 'no-such-driver', () => import('no-such-driver' as string)),
  )
  expect(problem.message).toContain('--db mysql://me@host/db needs the package "no-such-driver"')
})
