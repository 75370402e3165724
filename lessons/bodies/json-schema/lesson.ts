import assert from 'node:assert/strict'
import { defineLesson, stepFor, type HttpHandle } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

const schemaOf = async (http: HttpHandle, name: string) => (await http.get(`/models/${name}/schema`)).body

const testModel = {
  properties: {
    id: { title: 'Id', type: 'integer' },
    name: { title: 'Name', type: 'string' },
    age: { default: 0, title: 'Age', type: 'integer' },
  },
  required: ['id', 'name'],
  title: 'TestModel',
  type: 'object',
}

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('read', { show: ['models.ts#test-model', 'app.ts#routes'] }, async ({ http }) => {
      assert.deepEqual(await schemaOf(http, 'TestModel'), testModel)
    }),

    step('plain', { show: 'app.ts#plain' }, ({ app, log }) => {
      const schema = app.plainSchema('input')
      log(schema)
      assert.deepEqual(schema, {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        properties: {
          id: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
          name: { type: 'string' },
          age: { default: 0, type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
        },
        required: ['id', 'name'],
      })
    }),

    step('in-and-out', { show: 'app.ts#plain' }, ({ app, log }) => {
      const [goesIn, comesOut] = [app.plainSchema('input'), app.plainSchema('output')]
      log('input: ', goesIn['required'])
      log('output:', comesOut['required'])
      assert.deepEqual(goesIn['required'], ['id', 'name'])
      assert.deepEqual(comesOut['required'], ['id', 'name', 'age'])
      assert.equal(comesOut['additionalProperties'], false)
    }),

    step('modes', {}, async ({ http }) => {
      const { body } = await http.get('/models/TestModel/schema?mode=serialization')
      assert.deepEqual(body, testModel)
      const other = await http.get('/models/TestModel/schema?mode=both')
      assert.equal(other.status, 422)
      assert.equal(other.body.detail?.[0]?.msg, "Input should be 'validation' or 'serialization'")
    }),

    step('no-more-keys', { show: 'models.ts#forbid' }, async ({ http }) => {
      assert.equal((await schemaOf(http, 'TestModel')).additionalProperties, undefined)
      assert.equal((await schemaOf(http, 'ForbidTestModel')).additionalProperties, false)
    }),

    step('references', { show: 'models.ts#team' }, async ({ http }) => {
      const schema = await schemaOf(http, 'TestTeam')
      assert.deepEqual(schema.$defs, { TestModel: testModel })
      assert.deepEqual(schema.properties?.leader, { $ref: '#/$defs/TestModel' })
      assert.deepEqual(schema.properties?.members, {
        default: [],
        items: { $ref: '#/$defs/TestModel' },
        title: 'Members',
        type: 'array',
      })
    }),

    step('choices', { show: 'models.ts#order' }, async ({ http }) => {
      const { $defs, properties } = await schemaOf(http, 'Order')
      assert.deepEqual($defs?.OrderStatus, { enum: ['new', 'paid', 'sent'], title: 'OrderStatus', type: 'string' })
      assert.deepEqual(properties?.status, { $ref: '#/$defs/OrderStatus', default: 'new' })
      assert.deepEqual(properties?.channel, {
        anyOf: [{ enum: ['web', 'shop'], type: 'string' }, { type: 'null' }],
        default: null,
        title: 'Channel',
      })
    }),

    step('shapes', {}, async ({ http }) => {
      const { properties, description } = await schemaOf(http, 'Order')
      assert.equal(description, 'An order with its lines.')
      assert.deepEqual(properties?.lines, {
        items: { $ref: '#/$defs/OrderLine' },
        minItems: 1,
        title: 'Lines',
        type: 'array',
      })
      assert.deepEqual(properties?.labels, {
        additionalProperties: { type: 'string' },
        default: {},
        title: 'Labels',
        type: 'object',
      })
      assert.deepEqual(properties?.code, { anyOf: [{ type: 'integer' }, { type: 'string' }], title: 'Code' })
      assert.deepEqual(properties?.created_at, { format: 'date-time', title: 'Created At', type: 'string' })
    }),

    step('unknown', {}, async ({ http }) => {
      assert.equal((await http.get('/models/Nope/schema')).status, 404)
      const post = await http.post('/models/TestModel/schema')
      assert.equal(post.status, 405)
      assert.equal(post.headers.allow, 'GET')
    }),

    step('documented', {}, async ({ http }) => {
      const { body } = await http.get('/openapi.json')
      assert.equal(body.openapi, '3.1.0')
      assert.deepEqual(body.paths?.['/models/Order/schema']?.get?.parameters?.[0]?.schema, {
        default: 'validation',
        enum: ['validation', 'serialization'],
        title: 'Mode',
        type: 'string',
      })
    }),

    step('required', { show: 'app.ts#note' }, async ({ app, http, log }) => {
      log(app.noteRequired())
      assert.deepEqual(app.noteRequired(), ['id', 'name', 'age'])
      const { required, properties } = await schemaOf(http, 'TestModel')
      assert.deepEqual(required, ['id', 'name'])
      assert.equal(properties?.age?.default, 0)
    }),

    step('factory', { show: 'models.ts#factory' }, async ({ http }) => {
      const { properties, required } = await schemaOf(http, 'Basket')
      assert.deepEqual(properties?.plain, { default: [], items: { type: 'string' }, title: 'Plain', type: 'array' })
      assert.deepEqual(properties?.made, { items: { type: 'string' }, title: 'Made', type: 'array' })
      assert.equal(required, undefined)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('title', {}, ({ app }) => {
        assert.deepEqual(propertyOf(app, 'title'), app.wanted.properties.title)
      }),
      yourStep('note', {}, ({ app }) => {
        assert.deepEqual(propertyOf(app, 'note'), app.wanted.properties.note)
      }),
      yourStep('status', {}, ({ app }) => {
        assert.deepEqual(propertyOf(app, 'status'), app.wanted.properties.status)
      }),
      yourStep('tags', {}, ({ app }) => {
        assert.deepEqual(propertyOf(app, 'tags'), app.wanted.properties.tags)
      }),
      yourStep('which-required', {}, ({ app }) => {
        assert.deepEqual(app.written(app.schema)['required'], app.wanted.required)
      }),
      yourStep('whole', {}, ({ app }) => {
        assert.deepEqual(app.written(app.schema), app.wanted)
      }),
    ],
  },
})

function propertyOf({ schema, written }: typeof import('./answer.ts'), name: string): unknown {
  const { properties } = written(schema)
  return typeof properties === 'object' && properties !== null ? Reflect.get(properties, name) : undefined
}
