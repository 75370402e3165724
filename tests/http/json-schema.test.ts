import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { about, bool, defaultFactory, float, int, jsonSchema, list, literal, model, str } from '../../src/http/http.ts'
import { models as fields } from '../../lessons/bodies/fields/app.ts'
import { models as lesson } from '../../lessons/bodies/json-schema/app.ts'
import { models as tests } from '../../lessons/bodies/models/app.ts'

interface Fact {
  id: string
  model?: string
  type?: string
  output: object
}

const facts: Fact[] = JSON.parse(readFileSync(new URL('../../fixtures/wire/json-schema.json', import.meta.url), 'utf8'))

const models: Record<string, z.ZodType> = { ...lesson, ...fields, ...tests }
const written = facts.filter((fact) => fact.model !== undefined)

test.each(written)('$id', ({ model: name = '', output }) => {
  expect(jsonSchema(models[name] ?? z.never())).toEqual(output)
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
