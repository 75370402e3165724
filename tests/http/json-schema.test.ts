import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { models as fieldModels } from '../../lessons/bodies/fields/app.ts'
import { about, bool, defaultFactory, enumeration, float, int, jsonSchema, list, literal, model, str } from '../../src/http/http.ts'
import { models } from './apps/models.ts'

interface Fact {
  id: string
  model?: string
  type?: string
  output: object
}

const facts: Fact[] = JSON.parse(readFileSync(new URL('../../fixtures/wire/json-schema.json', import.meta.url), 'utf8'))

const OrderLine = model('OrderLine', { item: str({ minLength: 1 }), quantity: int({ ge: 1 }).default(1) })
const Order = model(
  'Order',
  {
    id: int(),
    status: enumeration('OrderStatus', ['new', 'paid', 'sent']).default('new'),
    channel: literal('web', 'shop').nullable().default(null),
    lines: list(OrderLine, { minLength: 1 }),
    labels: z.record(z.string(), str()).default({}),
    code: z.union([int(), str()]),
    ratio: float().default(1),
    paid: bool().default(false),
    created_at: z.iso.datetime(),
  },
  { description: 'An order with its lines.' },
)
const Result = model('Result', { message: str(), code: int().default(200), data: z.record(z.string(), z.unknown()).nullable().default(null) })

test.each(Object.entries({ ...models, ...fieldModels, Order, Result }))('%s has the JSON Schema that pydantic writes', (name, schema) => {
  const fact = facts.find((each) => each.id === `json-schema/${name}`)
  if (fact) expect(jsonSchema(schema)).toEqual(fact.output)
})

const one = (value: z.ZodType) => jsonSchema(model('One', { value }))

test.each([
  ['type-int', int()],
  ['type-float', float()],
  ['type-str', str()],
  ['type-bool', bool()],
  ['type-optional', str().nullable()],
  ['type-list', list(int())],
  ['type-dict', z.record(z.string(), int())],
  ['type-literal', literal('a', 'b')],
  ['type-literal-one', literal('a')],
  ['type-union', z.union([int(), str()])],
  ['type-date-time', z.iso.datetime()],
  ['type-email', z.email()],
  ['type-any', z.any()],
  ['type-none', z.null()],
  ['type-ge-le', int({ ge: 1, le: 9 })],
  ['type-gt-lt', float({ gt: 0, lt: 1 })],
  ['type-lengths', str({ minLength: 2, maxLength: 5 })],
  ['type-pattern', str({ pattern: /^a+$/ })],
  ['field-default-int', int().default(0)],
  ['field-default-null', str().nullable().default(null)],
  ['field-default-factory', defaultFactory(list(str()), () => [])],
  ['field-title-description', about(str(), { title: '題名', description: 'the title', examples: ['x'] })],
  ['field-title-description', str({ title: '題名', description: 'the title', examples: ['x'] })],
])('%s', (id, field) => {
  const fact = facts.find((each) => each.id === `json-schema/${id}`)
  const schema = one(field)
  const got = fact?.type === undefined ? schema : Object.values(schema['properties'] ?? {})[0]
  expect(got).toEqual(fact?.output)
})
