import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { defineLesson, type HttpHandle, stepFor } from 'fstudy'
import { z } from 'zod'
import { Card, Contact } from './small.ts'
import { show, Ticket } from './ticket.ts'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

const bob = { id: '2', name: 'Bob', age: '25' }
const charlie = { id: 3, name: 'Charlie' }
const ann = { id: 1, name: 'Ann', nickname: null, age: 0, address: { city: 'Tokyo' } }
const pen = { sku: 'ABC-1234', name: 'pen', unitPrice: 1.5 }
const red = () => ({ name: 'red', leader: { id: 1, name: 'Ann', age: 0 }, members: [{ id: 2, name: 'Bob', age: 25 }] })

const noInteger = (loc: readonly (string | number)[], input: unknown) => ({
  type: 'int_parsing',
  loc,
  msg: 'Input should be a valid integer, unable to parse string as an integer',
  input,
})
const missing = (loc: readonly (string | number)[], input: unknown) => ({
  type: 'missing',
  loc,
  msg: 'Field required',
  input,
})

/** What `/dump` gives; the query as it stands in the URL. */
const dumped = async (http: HttpHandle, model: string, json: object, query = '') => {
  const { status, body } = await http.post(`/models/${model}/dump${query && `?${query}`}`, { json })
  assert.equal(status, 200)
  return body
}

const ofText = (http: HttpHandle, model: string, body: string) =>
  http.post(`/models/${model}/json`, { body, headers: { 'content-type': 'text/plain' } })

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('dump', { show: ['app.ts#dump-route', 'models.ts#test-model'] }, async ({ http }) => {
      assert.deepEqual(await dumped(http, 'TestModel', bob), { id: 2, name: 'Bob', age: 25 })
      assert.deepEqual(await dumped(http, 'TestModel', charlie), { id: 3, name: 'Charlie', age: 0 })
      const { status, body } = await http.post('/models/TestModel/dump', { json: { id: 'x', name: 'Bob' } })
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [noInteger(['body', 'id'], 'x')])
    }),

    step('text', {}, async ({ http, log }) => {
      const { text } = await http.post('/models/TestModel/dump', { json: bob })
      assert.equal(text, '{"id":2,"name":"Bob","age":25}')
      log('JSON.stringify(data, null, 2)')
      const indented = JSON.stringify(JSON.parse(text), null, 2)
      assert.equal(indented, '{\n  "id": 2,\n  "name": "Bob",\n  "age": 25\n}')
    }),

    step('from-text', { show: ['app.ts#json-route', 'convert.ts#validate-json'] }, async ({ http }) => {
      const good = await ofText(http, 'TestModel', JSON.stringify(bob))
      assert.equal(good.status, 200)
      assert.deepEqual(good.body, { id: 2, name: 'Bob', age: 25 })
      const bad = await ofText(http, 'TestModel', '{"id": "x"}')
      assert.equal(bad.status, 422)
      assert.deepEqual(bad.body.detail, [noInteger(['id'], 'x'), missing(['name'], { id: 'x' })])
      const strict = await ofText(http, 'StrictTestModel', '{"id": "2", "name": "Bob"}')
      assert.deepEqual(strict.body.detail, [
        { type: 'int_type', loc: ['id'], msg: 'Input should be a valid integer', input: '2' },
      ])
    }),

    step('no-object', {}, async ({ http }) => {
      const notAnObject = (loc: readonly string[], input: unknown) => ({
        type: 'model_type',
        loc,
        msg: 'Input should be an object',
        input,
        ctx: { class_name: 'TestModel' },
      })
      for (const text of ['[]', 'null']) {
        const { status, body } = await ofText(http, 'TestModel', text)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [notAnObject([], JSON.parse(text))])
      }
      const team = await ofText(http, 'TestTeam', '{"name": "red", "leader": 1, "members": [{"id": 1}]}')
      assert.deepEqual(team.body.detail, [notAnObject(['leader'], 1), missing(['members', 0, 'name'], { id: 1 })])
      for (const text of ['{"id": 1', '']) {
        const { status, body } = await ofText(http, 'TestModel', text)
        assert.equal(status, 422)
        const fault = body.detail?.[0]
        assert.deepEqual([fault?.type, fault?.loc, fault?.input], ['json_invalid', [], text])
        assert.match(String(fault?.msg), /^Invalid JSON: ./)
      }
    }),

    step('four-ways', { show: ['app.ts#filters', 'dump.ts#dump'] }, async ({ http }) => {
      for (const query of ['exclude_defaults=true', 'exclude_unset=true', 'exclude=age']) {
        assert.deepEqual(await dumped(http, 'TestModel', charlie, query), { id: 3, name: 'Charlie' })
      }
      assert.deepEqual(await dumped(http, 'TestModel', charlie, 'include=id&include=age'), { id: 3, age: 0 })
      assert.deepEqual(await dumped(http, 'TestModel', charlie, 'include=id&include=age&exclude=age'), { id: 3 })
      assert.deepEqual(await dumped(http, 'TestModel', charlie, 'include=id&include=nope'), { id: 3 })
      const { status, body } = await http.post('/models/TestModel/dump?exclude_unset=maybe', { json: charlie })
      assert.equal(status, 422)
      assert.equal(body.detail?.[0]?.type, 'bool_parsing')
      assert.deepEqual(body.detail?.[0]?.loc, ['query', 'exclude_unset'])
    }),

    step('sent-default', { show: ['dump.ts#dump', 'dump.ts#default'] }, async ({ http }) => {
      const sent = { ...charlie, age: 0 }
      assert.deepEqual(await dumped(http, 'TestModel', sent, 'exclude_unset=true'), sent)
      assert.deepEqual(await dumped(http, 'TestModel', sent, 'exclude_defaults=true'), charlie)
      const asText = { ...charlie, age: '0' }
      assert.deepEqual(await dumped(http, 'TestModel', asText, 'exclude_defaults=true'), charlie)
    }),

    step('none', { show: 'models.ts#test-profile' }, async ({ http }) => {
      const all = { ...ann, address: { city: 'Tokyo', zip: null } }
      assert.deepEqual(await dumped(http, 'TestProfile', ann), all)
      const some = { id: 1, name: 'Ann', age: 0, address: { city: 'Tokyo' } }
      assert.deepEqual(await dumped(http, 'TestProfile', ann, 'exclude_none=true'), some)
      assert.deepEqual(await dumped(http, 'TestProfile', ann, 'exclude_unset=true&exclude_none=true'), some)
    }),

    step('nested', { show: ['dump.ts#nested', 'shape.ts#inside'] }, async ({ http }) => {
      assert.deepEqual(await dumped(http, 'TestProfile', ann, 'exclude_unset=true'), ann)
      const bare = { id: 1, name: 'Ann', address: { city: 'Tokyo' } }
      assert.deepEqual(await dumped(http, 'TestProfile', ann, 'exclude_defaults=true'), bare)
      const team = { name: 'red', leader: charlie, members: [charlie, { ...charlie, age: 0 }] }
      assert.deepEqual(await dumped(http, 'TestTeam', team, 'exclude_unset=true'), team)
    }),

    step('top-level', { show: 'small.ts#card' }, async ({ http, log }) => {
      const whole = await dumped(http, 'TestProfile', ann, 'include=address')
      assert.deepEqual(whole, { address: { city: 'Tokyo', zip: null } })
      log('Card.parse(ann)')
      assert.deepEqual(Card.parse(ann), { id: 1, address: { city: 'Tokyo' } })
    }),

    step('alias', { show: 'models.ts#product' }, async ({ http }) => {
      const query = 'include=sku&include=price'
      assert.deepEqual(await dumped(http, 'Product', pen, query), { sku: 'ABC-1234', price: 1.5 })
      const asSent = await dumped(http, 'Product', pen, `${query}&by_alias=true`)
      assert.deepEqual(asSent, { sku: 'ABC-1234', unitPrice: 1.5 })
    }),

    step('copy', { show: ['app.ts#copy-route', 'convert.ts#copy'] }, async ({ http }) => {
      const copied = async (json: object) => (await http.post('/models/TestModel/copy', { json })).body
      const original = { ...charlie, age: 0 }
      assert.deepEqual(await copied({ data: { ...charlie, id: '3' }, update: { age: 41 } }), {
        original,
        copy: { ...charlie, age: 41 },
        fields_set: ['age', 'id', 'name'],
      })
      const same = { original, copy: original, fields_set: ['id', 'name'] }
      assert.deepEqual(await copied({ data: charlie, update: {} }), same)
      assert.deepEqual(await copied({ data: charlie }), same)
    }),

    step('copy-faults', { show: ['app.ts#parts', 'convert.ts#kept'] }, async ({ http }) => {
      const faults = async (json: object) => {
        const { status, body } = await http.post('/models/TestModel/copy', { json })
        assert.equal(status, 422)
        return body.detail
      }
      assert.deepEqual(await faults({ data: { id: 'x' }, update: { age: 1 } }), [
        noInteger(['body', 'data', 'id'], 'x'),
        missing(['body', 'data', 'name'], { id: 'x' }),
      ])
      assert.deepEqual(await faults({ update: { age: 1 } }), [missing(['body', 'data'], null)])
      assert.deepEqual(await faults({ data: charlie, update: 5 }), [
        { type: 'dict_type', loc: ['body', 'update'], msg: 'Input should be a valid dictionary', input: 5 },
      ])
    }),

    step('shallow', { show: ['convert.ts#copies', 'models.ts#test-team'] }, ({ app, log }) => {
      const bobby = { id: 4, name: 'Bobby', age: 0 }
      log('{ ...team }')
      const team = red()
      app.shallowCopy(team).members.push(bobby)
      assert.equal(team.members.length, 2)
      log('structuredClone(team)')
      const kept = red()
      const copy = app.deepCopy(kept)
      copy.members.push(bobby)
      assert.deepEqual([kept.members.length, copy.members.length], [1, 2])
    }),

    step('by-text', { show: 'convert.ts#copies' }, ({ app, log }) => {
      const order = { at: new Date(0), note: undefined, ratio: NaN }
      log('JSON.parse(JSON.stringify(order))')
      assert.deepEqual(app.copyByText(order), { at: '1970-01-01T00:00:00.000Z', ratio: null })
      log('structuredClone(order)')
      assert.deepEqual(app.deepCopy(order), order)
      assert.throws(() => app.deepCopy({ greet: () => 'hello' }), { name: 'DataCloneError' })
    }),

    step('unset-lost', { show: ['naive.ts#naive-unset', 'convert.ts#kept'] }, async ({ app, http, log }) => {
      const { schema } = app.models.TestModel
      const sent = { ...charlie, age: 0 }
      assert.deepEqual(schema.parse(charlie), schema.parse(sent))
      log('naiveUnset(TestModel, value)')
      assert.deepEqual(app.naiveUnset(app.models.TestModel, sent), charlie)
      log('dump(TestModel, value, input, { exclude_unset: true })')
      assert.deepEqual(await dumped(http, 'TestModel', sent, 'exclude_unset=true'), sent)
    }),

    step('unchecked-copy', { show: ['convert.ts#copy', 'convert.ts#change'] }, async ({ http }) => {
      const json = { data: charlie, update: { id: 'not a number', city: 'Tokyo' } }
      const { status, body } = await http.post('/models/TestModel/copy', { json })
      assert.equal(status, 200)
      assert.deepEqual(body.copy, { id: 'not a number', name: 'Charlie', age: 0, city: 'Tokyo' })
      assert.deepEqual(body.fields_set, ['city', 'id', 'name'])

      const refused = await http.post('/fixed/change', { json })
      assert.equal(refused.status, 422)
      assert.deepEqual(refused.body.detail, [noInteger(['body', 'update', 'id'], 'not a number')])
      const changed = await http.post('/fixed/change', {
        json: { data: charlie, update: { age: '41', city: 'Tokyo' } },
      })
      assert.deepEqual(changed.body, { ...charlie, age: 41 })
    }),

    step('printed', {}, ({ app, log }) => {
      const value = app.models.TestModel.schema.parse(bob)
      log(String(value))
      assert.equal(String(value), '[object Object]')
      log(inspect(value))
      assert.equal(inspect(value), "{ id: 2, name: 'Bob', age: 25 }")
      log(JSON.stringify(value))
      assert.equal(JSON.stringify(value), '{"id":2,"name":"Bob","age":25}')
    }),

    step('old-names', { show: 'small.ts#old' }, ({ log }) => {
      log('z.string().email() → z.email(), .strict() → z.strictObject')
      for (const schema of [Contact.old, Contact.current]) {
        assert.equal(schema.safeParse({ mail: 'ann@example.com' }).success, true)
        assert.equal(schema.safeParse({ mail: 'ann' }).success, false)
        assert.equal(schema.safeParse({ mail: 'ann@example.com', more: 1 }).success, false)
      }
      assert.deepEqual(z.toJSONSchema(Contact.old), z.toJSONSchema(Contact.current))
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('your-plain', {}, ({ app }) => {
        assert.deepEqual(app.dump(Ticket, { ...show, id: '7', more: 1 }), { ...show, seats: 1, note: null })
      }),
      yourStep('your-include', {}, ({ app }) => {
        const some = app.dump(Ticket, show, { include: ['id', 'seats', 'nope'] })
        assert.deepEqual(some, { id: 7, seats: 1 })
      }),
      yourStep('your-exclude', {}, ({ app }) => {
        assert.deepEqual(app.dump(Ticket, show, { exclude: ['seats', 'nope'] }), { ...show, note: null })
      }),
      yourStep('your-both', {}, ({ app }) => {
        assert.deepEqual(app.dump(Ticket, show, { include: ['id', 'seats'], exclude: ['seats'] }), { id: 7 })
      }),
      yourStep('your-unset', {}, ({ app }) => {
        assert.deepEqual(app.dump(Ticket, show, { exclude_unset: true }), show)
        const sent = { ...show, seats: 1, note: null }
        assert.deepEqual(app.dump(Ticket, sent, { exclude_unset: true }), sent)
      }),
      yourStep('your-defaults', {}, ({ app }) => {
        assert.deepEqual(app.dump(Ticket, { ...show, seats: 1 }, { exclude_defaults: true }), show)
        const two = { ...show, seats: 2, note: '' }
        assert.deepEqual(app.dump(Ticket, two, { exclude_defaults: true }), two)
      }),
      yourStep('your-converted', {}, ({ app }) => {
        assert.deepEqual(app.dump(Ticket, { ...show, seats: '1' }, { exclude_defaults: true }), show)
      }),
      yourStep('your-together', {}, ({ app }) => {
        const sent = { ...show, seats: 1 }
        const options = { exclude: ['title'], exclude_unset: true, exclude_defaults: true }
        assert.deepEqual(app.dump(Ticket, sent, options), { id: 7 })
      }),
      yourStep('your-refusal', {}, ({ app }) => {
        const input = { id: 'x', title: 'Show' }
        assert.throws(() => app.dump(Ticket, input, { include: ['title'] }), z.ZodError)
        assert.deepEqual(input, { id: 'x', title: 'Show' })
      }),
    ],
  },
})
