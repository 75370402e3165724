import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { models as fieldModels } from '../../lessons/bodies/fields/app.ts'
import {
  bool,
  endpoint,
  enumeration,
  type Field,
  float,
  int,
  list,
  literal,
  model,
  str,
  validate,
} from '../../src/http/http.ts'
import { models as testModels } from '../../lessons/bodies/models/app.ts'

interface Fact {
  id: string
  model: string
  operation: string
  input: unknown
  output?: unknown
  errors?: unknown[]
}

const models: Record<string, z.ZodType> = { ...testModels, ...fieldModels }
const facts = ['models', 'fields'].flatMap((name): Fact[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/wire/${name}.json`, import.meta.url), 'utf8')),
)

test.each(facts.filter(({ operation }) => operation === 'model_validate'))(
  '$id',
  ({ model: name, input, output, errors }) => {
    const schema = models[name]
    if (!schema) throw new Error(`no model ${name}`)
    expect(validate(schema, input)).toEqual(errors ? { faults: errors } : { value: output })
  },
)

test('a list says how many items it wants, after its items are right', () => {
  const tags = list(str(), { minLength: 2 })
  expect(validate(tags, ['a'])).toEqual({
    faults: [
      {
        type: 'too_short',
        loc: [],
        msg: 'List should have at least 2 items after validation, not 1',
        input: ['a'],
        ctx: { field_type: 'List', min_length: 2, actual_length: 1 },
      },
    ],
  })
  expect(validate(tags, [1]).faults).toMatchObject([{ type: 'string_type', loc: [0] }])
})

test('a rule on a whole model sees only what is right', () => {
  const form = model('Form', { a: int(), b: int() }).refine(({ a, b }) => a === b, 'They differ')
  expect(validate(form, { a: '1', b: 2 }).faults).toEqual([
    { type: 'value_error', loc: [], msg: 'Value error, They differ', input: { a: '1', b: 2 }, ctx: { error: {} } },
  ])
  expect(validate(form, { a: 'x', b: 2 }).faults).toMatchObject([{ type: 'int_parsing' }])
})

test('an input is reported as it came, also when a rule refuses what it became', () => {
  expect(
    validate(
      int().refine((value) => value % 2 === 0, 'odd'),
      '5',
    ).faults,
  ).toMatchObject([{ type: 'value_error', input: '5' }])
})

test('the types come from the fields', () => {
  const User = model('User', {
    id: int(),
    price: float({ alias: 'unitPrice' }).default(1),
    nick: str().nullable().default(null),
    on: bool(),
    level: enumeration('Level', ['low', 'high']),
    sort: literal('asc', 1),
    tags: list(str()),
  })
  expectTypeOf<z.output<typeof User>>().toEqualTypeOf<{
    id: number
    price: number
    nick: string | null
    on: boolean
    level: 'low' | 'high'
    sort: 'asc' | 1
    tags: string[]
  }>()
  expectTypeOf(int()).toEqualTypeOf<Field<number>>()
  endpoint({ query: { page: int().default(1) }, body: User, status: 201 }, (input) => {
    expectTypeOf(input.query).toEqualTypeOf<{ page: number }>()
    expectTypeOf(input.body.tags).toEqualTypeOf<string[]>()
    expectTypeOf<keyof typeof input>().toEqualTypeOf<'query' | 'body' | 'request' | 'response'>()
  })
})

test('a declaration that could never hold, or that could not be documented, throws', () => {
  for (const multipleOf of [0, -1, Infinity, Number.NaN]) {
    expect(() => int({ multipleOf })).toThrow(RangeError)
    expect(() => float({ multipleOf })).toThrow(RangeError)
  }
  expect(() => str({ pattern: /a/i })).toThrow(TypeError)
  expect(() => str({ pattern: /a/u })).not.toThrow()
})
