import fc from 'fast-check'

/** The keywords of JSON Schema that the lessons' documents have. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
}

export type Named = Readonly<Record<string, Schema>>

function numbers(schema: Schema): fc.Arbitrary<unknown> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf: step = 1 } = schema
  const [low, high] = [minimum ?? exclusiveMinimum ?? -1000, maximum ?? exclusiveMaximum ?? 1000]
  if (schema.type === 'integer' || schema.multipleOf !== undefined)
    return fc
      .integer({ min: Math.ceil(low / step), max: Math.floor(high / step) })
      .map((count) => count * step)
      .filter((value) => value !== exclusiveMinimum && value !== exclusiveMaximum)
  return fc.double({
    min: low,
    max: high,
    minExcluded: exclusiveMinimum !== undefined,
    maxExcluded: exclusiveMaximum !== undefined,
    noNaN: true,
  })
}

/** `\d` and the like are made of ASCII; a pattern that looks around is left to the passwords. */
function texts({ pattern, format, minLength = 0, maxLength = minLength + 12 }: Schema): fc.Arbitrary<unknown> {
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
  if (pattern !== undefined && !pattern.includes('(?')) return fc.stringMatching(new RegExp(pattern))
  const passwords = fc.constantFrom('Secret123!', 'Passw0rd?')
  return minLength >= 8 ? passwords : fc.string({ minLength, maxLength, unit: 'grapheme' })
}

function objects(schema: Schema, named: Named): fc.Arbitrary<unknown> {
  if (!schema.properties) {
    const values =
      typeof schema.additionalProperties === 'object' ? fitting(schema.additionalProperties, named) : fc.jsonValue()
    return fc.dictionary(fc.string({ maxLength: 5 }), values, { maxKeys: 3 })
  }
  const { required = [] } = schema
  const fields = Object.entries(schema.properties).map(([name, field]) => {
    const value = fitting(field, named)
    return [name, required.includes(name) ? value : fc.option(value, { nil: undefined })] as const
  })
  return fc.record(Object.fromEntries(fields))
}

/** Values that a schema allows. */
export function fitting(schema: Schema, named: Named): fc.Arbitrary<unknown> {
  const inner = schema.$ref === undefined ? undefined : named[schema.$ref.split('/').at(-1) ?? '']
  if (inner) return fitting(inner, named)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((option) => fitting(option, named)))
  if (schema.type === 'integer' || schema.type === 'number') return numbers(schema)
  if (schema.type === 'string') return texts(schema)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'null') return fc.constant(null)
  if (schema.type === 'object') return objects(schema, named)
  if (schema.type === 'array')
    return fc.array(fitting(schema.items ?? {}, named), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.max(schema.minItems ?? 0, schema.maxItems ?? 4),
    })
  return fc.jsonValue({ maxDepth: 2 })
}

/** Mostly values that a schema allows, and some that it may not. */
export const around = (schema: Schema, named: Named): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: fitting(schema, named) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    {
      weight: 1,
      arbitrary: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' 7 ', '1_000', '1e3', 'nan', 'null')),
    },
  )
