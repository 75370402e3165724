import { readFileSync } from 'node:fs'
import { sql, type Kysely } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import * as answer from '../../lessons/orm/orm-filters/answer.ts'
import * as app from '../../lessons/orm/orm-filters/app.ts'
import * as rows from '../../lessons/orm/orm-filters/rows.ts'
import { seed, type Database } from '../../lessons/orm/orm-filters/seed.ts'
import { openDatabase, type OpenDatabase } from '../../src/stage/database.ts'
import { homeName, onEachDatabase } from '../stage/database-targets.ts'

interface Fact {
  id: string
  intent: string
  rows?: unknown
  reference_only?: true
}
const read = (name: string) => JSON.parse(readFileSync(new URL(`../../fixtures/wire/${name}`, import.meta.url), 'utf8'))
const facts: Fact[] = read('orm-filters.json').queries

/** Each recorded query as our conditions. */
const asked: Record<string, app.Conditions> = {
  equal: { age: 30 },
  'two-keywords': { age: 30, amount: '1234.56' },
  gt: { age__gt: 30 },
  lt: { age__lt: 30 },
  'gte-decimal': { amount__gte: 500 },
  'lte-decimal': { amount__lte: 300 },
  'gt-and-lt': { age__gt: 25, age__lt: 35 },
  range: { age__range: [25, 35] },
  in: { age__in: [18, 22, 60] },
  'in-empty': { age__in: [] },
  not: { age__not: 30 },
  'not-in': { age__not_in: [18, 30, 99] },
  'not-in-empty': { age__not_in: [] },
  isnull: { nickname__isnull: true },
  'not-isnull': { age__not_isnull: true },
  bool: { is_active: false },
  contains: { email__contains: 'example.com' },
  icontains: { username__icontains: 'john' },
  startswith: { username__startswith: 'john_doe_1' },
  istartswith: { username__istartswith: 'JOHN_' },
  endswith: { email__endswith: '.org' },
  iendswith: { email__iendswith: '@EXAMPLE.COM' },
  iexact: { nickname__iexact: 'aCe' },
  'contains-percent': { nickname__contains: '%' },
  'contains-underscore': { username__contains: '_' },
  'contains-backslash': { nickname__contains: '\\' },
  'contains-case': { username__contains: 'Doe' },
  year: { created_at__year: 2024 },
  month: { created_at__month: 6 },
  day: { birthday__day: 1 },
  'datetime-gte': { created_at__gte: new Date('2024-07-01T00:00:00Z') },
  'datetime-offset': { created_at__gte: '2024-02-01T00:00:00+09:00', created_at__lt: '2024-03-01T00:00:00+09:00' },
  or: { or: [{ username: 'john_doe_0' }, { email: 'john_doe_1@example.com' }] },
  'and-or': { is_active: true, or: [{ is_superuser: true }, { age__gt: 50 }] },
  'not-q': { not: { age: 30 } },
  exclude: { not: { age: 30 } },
  'join-type': { or: [{ is_superuser: true }, { nickname__isnull: true }] },
}

test('the rows of the seed are the recorded ones', () => {
  expect({ ...rows }).toEqual(read('orm-seed.json').tables)
})

test('every recorded query is asked', () => {
  const others = ['filter-unknown-field', 'filter-update']
  const contract = facts.filter((fact) => !fact.reference_only && !others.includes(fact.id)).map(({ id }) => id)
  expect(Object.keys(asked).toSorted()).toEqual(contract.toSorted())
})

const opened: OpenDatabase[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})

const lower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
const models: Record<string, (text: string, value: string) => boolean> = {
  contains: (text, value) => text.includes(value),
  startswith: (text, value) => text.startsWith(value),
  endswith: (text, value) => text.endsWith(value),
  icontains: (text, value) => lower(text).includes(lower(value)),
  istartswith: (text, value) => lower(text).startsWith(lower(value)),
  iendswith: (text, value) => lower(text).endsWith(lower(value)),
  iexact: (text, value) => lower(text) === lower(value),
}
const odd = [
  '',
  '%',
  '_',
  '\\',
  '!',
  "'",
  '"',
  '*',
  '?',
  '[',
  ']',
  '[a]',
  '.',
  '^',
  '$',
  '(',
  '|',
  '{1}',
  '山',
  '太郎',
  '🚀',
  'é',
  'É',
  'ü',
  'éclair',
  'a\\b',
  "quo'te",
  'Ace',
  'ace ',
  '  Ace  ',
  '50%',
  '100%_',
  'JOHN',
  'doe',
  'X',
  '\\A',
  '\n',
]

onEachDatabase((target) => {
  function open() {
    const sent: string[] = []
    const database = openDatabase(target, {
      name: homeName(),
      seed: (db) => seed(db as Kysely<Database>),
      recorder: { before: ({ sql: text }) => void sent.push(text), after() {} },
    })
    opened.push(database)
    const db = database.db as Kysely<Database>
    return {
      db,
      dialect: database.dialect,
      sent,
      find: (conditions: app.Conditions, table: app.Table = 'users') =>
        app.filter(db, database.dialect, table, conditions),
    }
  }
  const ids = (found: readonly { id: number }[]) => found.map(({ id }) => id)

  test('the recorded queries give the recorded rows', async () => {
    const { find } = open()
    for (const [id, conditions] of Object.entries(asked)) {
      expect(await find(conditions), id).toEqual(facts.find((fact) => fact.id === id)?.rows)
    }
  })

  test('an update gives the number of rows, and changes them', async () => {
    const { db, dialect, find } = open()
    expect(await app.update(db, dialect, 'users', { is_active: true }, { is_superuser: false })).toBe(12)
    expect(await find({ is_superuser: true })).toEqual([{ id: 15, username: 'no_orders' }])
    expect(
      await app.update(
        db,
        dialect,
        'users',
        { id: 1 },
        { created_at: '2024-01-01T09:00:00+09:00', nickname: null, amount: '1.50' },
      ),
    ).toBe(1)
    const changed = await db
      .selectFrom('users')
      .select(['created_at', 'nickname', 'amount'])
      .where('id', '=', 1)
      .execute()
    expect(changed).toEqual([{ created_at: '2024-01-01T00:00:00Z', nickname: null, amount: '1.50' }])
  })

  test('what is not known is refused before any SQL', async () => {
    const { db, dialect, find, sent } = open()
    for (const key of [
      'heigth__gt',
      'username__search',
      'age__gt__lt',
      'constructor',
      'age__constructor',
      'age__contains',
      'username__year',
      'settings',
      '"id"',
    ]) {
      await expect(find({ [key]: 1 }), key).rejects.toThrow(app.FieldError)
    }
    const values = {
      age__gt: '30',
      age__in: 30,
      age__range: [1],
      is_active: 1,
      nickname__isnull: 1,
      username__contains: null,
      birthday: '1.4.1999',
      created_at__lt: '2024-07-01T00:00:00',
      created_at__year: '2024',
    }
    for (const [key, value] of Object.entries(values))
      await expect(find({ [key]: value }), key).rejects.toThrow(app.ValueError)
    await expect(app.update(db, dialect, 'users', {}, { heigth: 1 })).rejects.toThrow(app.FieldError)
    expect(sent).toEqual([])
  })

  test('values are bound, never in the text', async () => {
    const { find, sent } = open()
    const value = 'needle'
    await find({
      username: value,
      nickname__icontains: value,
      email__startswith: value,
      or: [{ username__in: [value] }, { password__not: value }],
    })
    await find({ age__range: [7531, 7532], created_at__year: 7533 })
    expect(sent.join()).not.toMatch(/needle|753/)
  })

  test('texts with wildcards, quotes, kanji and emoji', async () => {
    const { find } = open()
    for (const [suffix, model] of Object.entries(models)) {
      for (const value of odd) {
        const expected = rows.users
          .filter(({ nickname }) => nickname !== null && model(nickname, value))
          .map(({ id }) => id)
        expect(ids(await find({ [`nickname__${suffix}`]: value })), `${suffix} ${value}`).toEqual(expected)
      }
    }
    for (const value of odd) {
      const expected = rows.users.filter(({ nickname }) => nickname === value).map(({ id }) => id)
      expect(ids(await find({ nickname: value })), value).toEqual(expected)
    }
  })

  test('what null does', async () => {
    const { find } = open()
    expect(ids(await find({ age: null }))).toEqual([5])
    expect(ids(await find({ age__not: null }))).toHaveLength(15)
    expect(ids(await find({ age__lt: null }))).toEqual([])
    expect(ids(await find({ age__in: [null] }))).toEqual([])
    expect(ids(await find({ age__not_in: [30, null] }))).toEqual(ids(await find({ age__not: 30 })))
    expect(ids(await find({ not: { nickname__icontains: 'ace' } }))).not.toContain(5)
    expect(ids(await find({ settings__isnull: true }))).toEqual(
      rows.users.filter(({ settings }) => settings === null).map(({ id }) => id),
    )
  })

  test('other tables, decimals at their edges, nested groups, no condition', async () => {
    const { find } = open()
    expect(await find({ full_name__startswith: 'JOHN' }, 'user_info')).toEqual([
      { id: 4, user_id: 4, full_name: 'JOHN DOE THREE' },
    ])
    expect(await find({ is_paid: true, placed_at__lt: '2024-01-01T00:00:00Z' }, 'orders')).toEqual([
      { id: 20, order_number: 'ORDER_00020' },
    ])
    expect(await find({ name__contains: 'X' }, 'groups')).toEqual([{ id: 5, name: 'GroupX5' }])
    expect(ids(await find({ amount__range: ['0.00', '8.00'] }))).toEqual([6, 13])
    expect(ids(await find({ amount__in: ['1234.56', '99999999.99'] }))).toEqual([10, 11, 16])
    expect(ids(await find({ not: { or: [{ age__lt: 60 }, { is_superuser: true }] } }))).toEqual([9])
    expect(ids(await find({ and: [{ or: [{ id: 1 }, { id: 2 }] }, { or: [{ id: 2 }, { id: 3 }] }] }))).toEqual([2])
    expect(await find({})).toHaveLength(16)
    expect(await find({ or: [] })).toEqual([])
  })

  test('the next id follows the seed', async () => {
    const { db, find } = open()
    await db.insertInto('groups').values({ name: 'new' }).execute()
    expect(await find({ name: 'new' }, 'groups')).toEqual([{ id: 13, name: 'new' }])
  })

  test('texts are unique and sorted by code point, trailing spaces count', async () => {
    const { db } = open()
    const names = ['new', 'New', 'new ', 'é', 'É', 'z', 'ａ', '🚀']
    await db
      .insertInto('groups')
      .values(names.map((name) => ({ name })))
      .execute()
    const sorted = await db.selectFrom('groups').select('name').where('id', '>', 12).orderBy('name').execute()
    expect(sorted.map(({ name }) => name)).toEqual(['New', 'new', 'new ', 'z', 'É', 'é', 'ａ', '🚀'])
    await expect(db.insertInto('groups').values({ name: 'new' }).execute()).rejects.toThrow()
    await expect(
      db
        .insertInto('orders')
        .values({ user_id: 99, order_number: 'x', total_amount: 1, is_paid: true, placed_at: new Date(0) })
        .execute(),
    ).rejects.toThrow()
  })

  test('the pitfalls are seen', async () => {
    const { db, dialect } = open()
    const [sqlite, postgres] = [dialect === 'sqlite', dialect === 'postgres']
    expect(ids(await app.naiveStartswith(db, 'john_doe_'))).toEqual(sqlite ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 5, 6])
    expect(await app.naiveStartswith(db, '%')).toHaveLength(16)
    expect(await app.naiveNot(db, 30)).toHaveLength(12)
    expect(await app.naiveNotIn(db, [18, 30, 99])).toHaveLength(9)
    expect(await app.naiveNotIn(db, [18, null])).toEqual([])
    if (sqlite) expect(await app.naiveIn(db, [])).toEqual([])
    else await expect(app.naiveIn(db, [])).rejects.toThrow(/syntax/)
    expect(ids(await app.naiveAmount(db, '500'))).toEqual(sqlite ? [1, 4, 9, 13, 15, 16] : [1, 3, 10, 11, 15, 16])
    expect(ids(await app.naiveCreated(db, '2024-02-01T00:00:00+09:00', '2024-03-01T00:00:00+09:00'))).toEqual(
      postgres ? [3] : [3, 4],
    )
    await expect(app.naiveUsername(db, "quo'te")).rejects.toThrow()
    expect(await app.naiveUsername(db, "' or '1'='1")).toHaveLength(16)
  })

  describe.each([
    ['app.ts', app],
    ['answer.ts', answer],
  ])('what %s makes of the exercise', (_, made) => {
    test('startswith and icontains', async () => {
      const { db, dialect } = open()
      const where = async (condition: ReturnType<typeof app.startswith>) =>
        ids(await db.selectFrom('users').select('id').where(condition).orderBy('id').execute())
      expect(await where(made.startswith(dialect, 'username', 'john_doe_1'))).toEqual([2, 6])
      expect(await where(made.startswith(dialect, 'username', 'john_'))).toEqual([1, 2, 3, 6])
      expect(await where(made.icontains(dialect, 'username', 'JOHN_'))).toEqual([1, 2, 3, 4, 6])
      for (const value of odd.filter((text) => !/[éü]/i.test(text))) {
        for (const suffix of ['startswith', 'icontains'] as const) {
          const expected = rows.users
            .filter(({ nickname }) => nickname !== null && models[suffix]!(nickname, value))
            .map(({ id }) => id)
          expect(await where(made[suffix](dialect, 'nickname', value)), `${suffix} ${value}`).toEqual(expected)
        }
      }
      expect((await sql<{ n: number }>`select count(*) as n from users`.execute(db)).rows).toEqual([{ n: 16 }])
    })
  })
})
