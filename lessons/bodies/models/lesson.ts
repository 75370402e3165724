import assert from 'node:assert/strict'
import { defineLesson, stepFor, type Answer } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()

/** Type and place of each fault. */
const faults = ({ body: { detail } }: Answer): string[] =>
  Array.isArray(detail)
    ? detail.map(({ type, loc }: { type: string; loc: unknown[] }) => `${type} ${loc.join('.')}`)
    : []

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('converts', { show: ['models.ts#test-model', 'app.ts#routes'] }, async ({ http }) => {
      const { status, body } = await http.post('/models/TestModel', { json: { id: '2', name: 'Bob', age: '25' } })
      assert.equal(status, 200)
      assert.deepEqual(body, { id: 2, name: 'Bob', age: 25 })
    }),

    step('default', {}, async ({ http }) => {
      const { body } = await http.post('/models/TestModel', { json: { id: 3, name: 'Charlie' } })
      assert.deepEqual(body, { id: 3, name: 'Charlie', age: 0 })
    }),

    step('missing', {}, async ({ http }) => {
      const { status, body } = await http.post('/models/TestModel', { json: {} })
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [
        { type: 'missing', loc: ['body', 'id'], msg: 'Field required', input: {} },
        { type: 'missing', loc: ['body', 'name'], msg: 'Field required', input: {} },
      ])
    }),

    step('numbers', {}, async ({ http }) => {
      const idOf = async (id: unknown) => {
        const answer = await http.post('/models/TestModel', { json: { id, name: 'Bob' } })
        return answer.status === 200 ? answer.body.id : faults(answer)[0]
      }
      assert.equal(await idOf('3.0'), 3)
      assert.equal(await idOf(' 7 '), 7)
      assert.equal(await idOf('1_000'), 1000)
      assert.equal(await idOf(true), 1)
      assert.equal(await idOf(2.5), 'int_from_float body.id')
      assert.equal(await idOf('2.5'), 'int_parsing body.id')
      assert.equal(await idOf('1e3'), 'int_parsing body.id')
      assert.equal(await idOf(''), 'int_parsing body.id')
      assert.equal(await idOf(null), 'int_type body.id')
    }),

    step('text-stays', {}, async ({ http }) => {
      const answer = await http.post('/models/TestModel', { json: { id: 1, name: 5 } })
      assert.deepEqual(faults(answer), ['string_type body.name'])
    }),

    step('value', { show: 'app.ts#value' }, ({ app, log }) => {
      const good = app.checked({ id: '2', name: 'Bob' })
      const bad = app.checked({ name: 5 })
      log(good)
      log(bad)
      assert.deepEqual(good, { id: 2, name: 'Bob', age: 0 })
      assert.deepEqual(bad, ['missing id', 'string_type name'])
    }),

    step('parse', { show: 'app.ts#parse' }, ({ app, log }) => {
      log(app.thrown({}))
      assert.equal(app.thrown({}), 'ZodError with 2 issues')
      assert.equal(app.thrown({ id: 1, name: 'Bob' }), 'nothing')
    }),

    step('strict', { show: 'models.ts#strict' }, async ({ http }) => {
      const answer = await http.post('/models/StrictTestModel', { json: { id: '2', name: 'Bob', age: '25' } })
      assert.deepEqual(faults(answer), ['int_type body.id', 'int_type body.age'])
      const own = await http.post('/models/StrictTestModel', { json: { id: 2, name: 'Bob', age: 25 } })
      assert.equal(own.status, 200)
      const yes = await http.post('/models/StrictTestModel', { json: { id: true, name: 'Bob' } })
      assert.deepEqual(faults(yes), ['int_type body.id'])
    }),

    step('unknown-keys', { show: 'models.ts#forbid' }, async ({ http }) => {
      const json = { id: 1, name: 'Bob', city: 'Tokyo', zip: 1 }
      const lax = await http.post('/models/TestModel', { json })
      assert.deepEqual(lax.body, { id: 1, name: 'Bob', age: 0 })
      const strict = await http.post('/models/ForbidTestModel', { json })
      assert.deepEqual(faults(strict), ['extra_forbidden body.city', 'extra_forbidden body.zip'])
      const both = await http.post('/models/ForbidTestModel', { json: { city: 'Tokyo', id: 'x' } })
      assert.deepEqual(faults(both), ['int_parsing body.id', 'missing body.name', 'extra_forbidden body.city'])
    }),

    step('nested', { show: 'models.ts#team' }, async ({ http }) => {
      const json = { name: 'A', leader: { id: 'x', name: 'Ann' }, members: [{ id: 1, name: 'Bob' }, { name: 'C' }, 3] }
      assert.deepEqual(faults(await http.post('/models/TestTeam', { json })), [
        'int_parsing body.leader.id',
        'missing body.members.1.id',
        'model_attributes_type body.members.2',
      ])
    }),

    step('name-of-the-model', {}, async ({ http }) => {
      assert.equal((await http.post('/models/testmodel', { json: {} })).status, 404)
    }),

    step('convenient', { show: ['models.ts#test-model', 'models.ts#strict'] }, async ({ http }) => {
      const json = { id: true, name: 'Bob', admin: true }
      const lax = await http.post('/models/TestModel', { json })
      assert.deepEqual(lax.body, { id: 1, name: 'Bob', age: 0 })
      assert.deepEqual(faults(await http.post('/models/StrictTestModel', { json })), ['int_type body.id'])
      assert.deepEqual(faults(await http.post('/models/ForbidTestModel', { json })), ['extra_forbidden body.admin'])
    }),

    step('coerce', { show: 'app.ts#naive' }, ({ app, log }) => {
      const idOf = (id: unknown) => app.naive.safeParse({ id }).data?.id
      const taken = ['', null, [5], '0x10', '1e3'].map((id) => [id, idOf(id)])
      for (const pair of taken) log(...pair)
      assert.deepEqual(
        taken.map(([, number]) => number),
        [0, 0, 5, 16, 1000],
      )
      assert.equal(idOf('1_000'), undefined)
      assert.equal(app.naive.parse({ id: 1, active: 'false' }).active, true)
      for (const id of ['', null, [5], '0x10', '1e3']) assert.ok(Array.isArray(app.checked({ id, name: 'Bob' })))
    }),

    step('big', {}, ({ app, log }) => {
      const text = '{"id":9007199254740993,"name":"Bob"}'
      const { id }: { id: number } = JSON.parse(text)
      log(text)
      log(id)
      assert.equal(id, 9007199254740992)
      assert.deepEqual(app.checked({ id: 9007199254740991, name: 'Bob' }), {
        id: 9007199254740991,
        name: 'Bob',
        age: 0,
      })
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('book', {}, async ({ http }) => {
        const json = { title: 'x', pages: 12, tags: ['a'] }
        assert.deepEqual((await http.post('/books', { json })).body, json)
      }),
      step('pages-as-text', {}, async ({ http }) => {
        const { body } = await http.post('/books', { json: { title: 'x', pages: '12' } })
        assert.equal(body.pages, 12)
      }),
      step('defaults', {}, async ({ http }) => {
        assert.deepEqual((await http.post('/books', { json: { title: 'x' } })).body, { title: 'x', pages: 1, tags: [] })
      }),
      step('title-required', {}, async ({ http }) => {
        assert.deepEqual(faults(await http.post('/books', { json: {} })), ['missing body.title'])
      }),
      step('title-is-text', {}, async ({ http }) => {
        assert.deepEqual(faults(await http.post('/books', { json: { title: 1 } })), ['string_type body.title'])
      }),
      step('whole-pages', {}, async ({ http }) => {
        const told = async (pages: unknown) => faults(await http.post('/books', { json: { title: 'x', pages } }))
        assert.deepEqual(await told('1.5'), ['int_parsing body.pages'])
        assert.deepEqual(await told(null), ['int_type body.pages'])
      }),
      step('tags', {}, async ({ http }) => {
        const told = async (tags: unknown) => faults(await http.post('/books', { json: { title: 'x', tags } }))
        assert.deepEqual(await told('a'), ['list_type body.tags'])
        assert.deepEqual(await told(['a', 1]), ['string_type body.tags.1'])
      }),
      step('extras', {}, async ({ http }) => {
        const { body } = await http.post('/books', { json: { title: 'x', price: 3 } })
        assert.deepEqual(body, { title: 'x', pages: 1, tags: [] })
      }),
    ],
  },
})
