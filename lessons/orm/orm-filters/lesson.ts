import assert from 'node:assert/strict'
import { defineLesson, stepFor, type Stage } from 'fstudy'
import type { Expression, SqlBool } from 'kysely'
import type { Conditions } from './app.ts'
import type { Database } from './seed.ts'

type App = typeof import('./app.ts')
type Answer = typeof import('./answer.ts')
const step = stepFor<App, Database>()
const yourStep = stepFor<Answer, Database>()

const ids = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => id)

/** The ids of the users that meet the conditions. */
const find = async ({ app, db, dialect }: Stage<App, Database>, conditions: Conditions) =>
  ids(await app.filter(db, dialect, 'users', conditions))

/** The ids of the users for whom the learner's expression is true, as a text: one difference, not one a place. */
const where = async ({ db }: Stage<Answer, Database>, expression: Expression<SqlBool>) =>
  ids(
    await db.selectFrom('users').select(['id', 'username', 'nickname']).where(expression).orderBy('id').execute(),
  ).join(', ')

const everyone = Array.from({ length: 16 }, (_, index) => index + 1)

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  seed: () => import('./seed.ts'),
  steps: [
    step('compare', { show: ['app.ts#filter', 'suffixes.ts#comparisons'] }, async (stage) => {
      assert.deepEqual(await find(stage, { age__gt: 30 }), [4, 6, 9, 12, 14, 15, 16])
      assert.deepEqual(await find(stage, { age__lt: 30 }), [1, 7, 8, 11, 13])
      assert.deepEqual(await find(stage, { age: 30 }), [2, 3, 10])
    }),

    step('several-keys', { show: 'app.ts#condition' }, async (stage) => {
      assert.deepEqual(await find(stage, { age__gt: 25, age__lt: 35 }), [2, 3, 10, 11, 14])
      assert.deepEqual(await find(stage, { age: 30, amount: '1234.56' }), [10])
    }),

    step('range', {}, async (stage) => {
      assert.deepEqual(await find(stage, { age__range: [25, 35] }), [1, 2, 3, 4, 10, 11, 14])
    }),

    step('lists', {}, async (stage) => {
      assert.deepEqual(await find(stage, { age__in: [18, 22, 60] }), [7, 8, 9, 13])
    }),

    step('contains', { show: 'text.ts#same-case' }, async (stage) => {
      assert.deepEqual(await find(stage, { email__contains: 'example.com' }), [1, 2, 3, 6, 7, 9, 12, 13, 14, 16])
      assert.deepEqual(await find(stage, { username__contains: 'Doe' }), [4])
      assert.deepEqual(await find(stage, { email__endswith: '.org' }), [5, 8])
    }),

    step('any-case', { show: 'text.ts#any-case' }, async (stage) => {
      assert.deepEqual(await find(stage, { username__icontains: 'john' }), [1, 2, 3, 4, 5, 6])
      assert.deepEqual(await find(stage, { nickname__iexact: 'aCe' }), [1, 2, 4])
      assert.deepEqual(await find(stage, { nickname__icontains: 'éclair' }), [])
    }),

    step('plain-characters', { show: 'text.ts#escape' }, async (stage) => {
      assert.deepEqual(await find(stage, { username__startswith: 'john_doe_1' }), [2, 6])
      assert.deepEqual(await find(stage, { username__istartswith: 'JOHN_' }), [1, 2, 3, 4, 6])
      assert.deepEqual(await find(stage, { nickname__contains: '%' }), [7])
      assert.deepEqual(await find(stage, { nickname__contains: '\\' }), [9])
    }),

    step('null-or-not', {}, async (stage) => {
      assert.deepEqual(await find(stage, { nickname__isnull: true }), [5, 15])
      assert.deepEqual(await find(stage, { nickname: '' }), [6])
      assert.equal((await find(stage, { age__not_isnull: true })).length, 15)
    }),

    step('not', { show: 'suffixes.ts#nulls' }, async (stage) => {
      assert.deepEqual(await find(stage, { age__not: 30 }), [1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16])
      assert.deepEqual(await find(stage, { age__not_in: [18, 30, 99] }), [1, 4, 5, 6, 9, 11, 12, 13, 14, 15])
    }),

    step('not-group', { show: 'app.ts#groups' }, async (stage) => {
      assert.deepEqual(await find(stage, { not: { age: 30 } }), [1, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16])
    }),

    step('or', {}, async (stage) => {
      const either: Conditions = { or: [{ username: 'john_doe_0' }, { email: 'john_doe_1@example.com' }] }
      assert.deepEqual(await find(stage, either), [1, 2])
    }),

    step('or-in-and', {}, async (stage) => {
      const special: Conditions = { is_active: true, or: [{ is_superuser: true }, { age__gt: 50 }] }
      assert.deepEqual(await find(stage, special), [9, 11, 16])
    }),

    step('dates', { show: 'suffixes.ts#dates' }, async (stage) => {
      assert.deepEqual(await find(stage, { created_at__year: 2024 }), everyone.slice(0, 14))
      assert.deepEqual(await find(stage, { created_at__month: 6 }), [11])
      assert.deepEqual(await find(stage, { birthday__day: 1 }), [1, 7, 8])
    }),

    step('update', { show: 'app.ts#update' }, async (stage) => {
      const { app, db, dialect } = stage
      assert.equal(await app.update(db, dialect, 'users', { is_active: true }, { is_superuser: false }), 12)
      assert.deepEqual(await find(stage, { is_superuser: true }), [15])
    }),

    step('unknown', { show: 'fields.ts#fields' }, async (stage) => {
      const refusals: [Conditions, RegExp][] = [
        [{ heigth__gt: 1 }, /^FieldError: users has no field heigth/],
        [{ username__search: 'admin' }, /^FieldError: username has no suffix __search/],
        [{ age__gt: '30' }, /^ValueError: age/],
      ]
      for (const [conditions, refusal] of refusals) {
        const said = await find(stage, conditions).then(String, String)
        stage.log(said)
        assert.match(said, refusal)
      }
    }),

    step('unescaped', { show: ['naive.ts#naive-like', 'text.ts#escape'] }, async (stage) => {
      const { app, db, dialect } = stage
      const found = ids(await app.naiveStartswith(db, 'john_doe_'))
      assert.deepEqual(found, dialect === 'sqlite' ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 5, 6])
      assert.deepEqual(ids(await app.naiveStartswith(db, '%')), everyone)

      assert.deepEqual(await find(stage, { username__startswith: 'john_doe_' }), [1, 2, 3, 6])
      assert.deepEqual(await find(stage, { username__startswith: '%' }), [])
    }),

    step('lost-null', { show: 'naive.ts#naive-not' }, async (stage) => {
      const { app, db } = stage
      assert.deepEqual(ids(await app.naiveNot(db, 30)), [1, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16])
      assert.deepEqual(await find(stage, { age__not: 30 }), [1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16])
    }),

    step('null-in-list', { show: 'naive.ts#naive-not-in' }, async (stage) => {
      const { app, db } = stage
      assert.deepEqual(ids(await app.naiveNotIn(db, [30, null])), [])
      assert.deepEqual(await find(stage, { age__not_in: [30, null] }), [1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16])
    }),

    step('empty-list', { show: ['naive.ts#naive-in', 'suffixes.ts#nulls'] }, async (stage) => {
      const { app, db, dialect } = stage
      if (dialect === 'sqlite') assert.deepEqual(await app.naiveIn(db, []), [])
      else await assert.rejects(app.naiveIn(db, []), /syntax/)

      assert.deepEqual(await find(stage, { age__in: [] }), [])
      assert.deepEqual(await find(stage, { age__not_in: [] }), everyone)
    }),

    step('decimal-as-text', { show: ['naive.ts#naive-decimal', 'suffixes.ts#column'] }, async (stage) => {
      const { app, db, dialect } = stage
      const naive = ids(await app.naiveAmount(db, '500'))
      assert.deepEqual(naive, dialect === 'sqlite' ? [1, 4, 9, 13, 15, 16] : [1, 3, 10, 11, 15, 16])

      assert.deepEqual(await find(stage, { amount__gte: 500 }), [1, 3, 10, 11, 15, 16])
      assert.deepEqual(await find(stage, { amount__lte: 300 }), [2, 4, 6, 7, 8, 9, 12, 13, 14])
    }),

    step('time-as-text', { show: ['naive.ts#naive-offset', 'fields.ts#convert'] }, async (stage) => {
      const { app, db, dialect } = stage
      const [from, before] = ['2024-02-01T00:00:00+09:00', '2024-03-01T00:00:00+09:00']
      const naive = ids(await app.naiveCreated(db, from, before))
      assert.deepEqual(naive, dialect === 'postgres' ? [3] : [3, 4])

      assert.deepEqual(await find(stage, { created_at__gte: from, created_at__lt: before }), [3])
    }),

    step('value-in-text', { show: 'naive.ts#naive-text' }, async (stage) => {
      const { app, db } = stage
      assert.deepEqual(ids(await app.naiveUsername(db, "' or '1'='1")), everyone)
      await assert.rejects(app.naiveUsername(db, "quo'te"))

      assert.deepEqual(await find(stage, { username: "' or '1'='1" }), [])
      assert.deepEqual(await find(stage, { username: "quo'te" }), [14])
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('starts-with', {}, async (stage) => {
        const { app, dialect } = stage
        assert.equal(await where(stage, app.startswith(dialect, 'username', 'john_doe_1')), '2, 6')
        assert.equal(await where(stage, app.startswith(dialect, 'username', 'doe')), '')
      }),

      yourStep('starts-with-underscore', {}, async (stage) => {
        const { app, dialect } = stage
        assert.equal(await where(stage, app.startswith(dialect, 'username', 'john_doe_')), '1, 2, 3, 6')
      }),

      yourStep('starts-with-case', {}, async (stage) => {
        const { app, dialect } = stage
        assert.equal(await where(stage, app.startswith(dialect, 'username', 'John')), '4')
        assert.equal(await where(stage, app.startswith(dialect, 'username', 'john')), '1, 2, 3, 5, 6')
      }),

      yourStep('contains-any-case', {}, async (stage) => {
        const { app, dialect } = stage
        assert.equal(await where(stage, app.icontains(dialect, 'username', 'DOE')), '1, 2, 3, 4, 5, 6')
        assert.equal(await where(stage, app.icontains(dialect, 'nickname', 'ace')), '1, 2, 3, 4')
      }),

      yourStep('contains-wildcards', {}, async (stage) => {
        const { app, dialect } = stage
        assert.equal(await where(stage, app.icontains(dialect, 'nickname', '%')), '7')
        assert.equal(await where(stage, app.icontains(dialect, 'username', 'JOHN_')), '1, 2, 3, 4, 6')
      }),

      yourStep('other-characters', {}, async (stage) => {
        const { app, dialect } = stage
        for (const made of [app.startswith, app.icontains]) {
          assert.equal(await where(stage, made(dialect, 'nickname', 'a\\')), '9')
          assert.equal(await where(stage, made(dialect, 'username', "quo'")), '14')
          assert.equal(await where(stage, made(dialect, 'nickname', '🚀')), '13')
          for (const value of ['!', '!o', '*', '?', '[a']) {
            assert.equal(await where(stage, made(dialect, 'nickname', value)), '')
          }
        }
      }),

      yourStep('empty-value', {}, async (stage) => {
        const { app, dialect } = stage
        const named = everyone.filter((id) => id !== 5 && id !== 15).join(', ')
        assert.equal(await where(stage, app.startswith(dialect, 'nickname', '')), named)
        assert.equal(await where(stage, app.icontains(dialect, 'nickname', '')), named)
      }),
    ],
  },
})
