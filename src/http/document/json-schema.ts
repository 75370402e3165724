import { z } from 'zod'
import { hasFactory, inside, isRequired } from '../field.ts'

export type Json = Readonly<Record<string, unknown>>

/** `item_count` → `Item Count`, `page-num` → `Page-Num`, `unitPrice` → `Unitprice`. */
export const words = (name: string) =>
  name.replaceAll('_', ' ').replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())

const annotations = ['title', 'description', 'examples', 'deprecated']

/** `entries` in two: those of these names, and the rest. */
function partition(entries: Json, names: readonly string[]): [Json, Json] {
  const isNamed = ([name]: [string, unknown]) => names.includes(name)
  const all = Object.entries(entries)
  return [Object.fromEntries(all.filter(isNamed)), Object.fromEntries(all.filter((entry) => !isNamed(entry)))]
}

/** What zod says of its own simple types, without the bounds and patterns that pydantic leaves out. */
function simple(schema: z.core.$ZodType): Json {
  const [, json] = partition(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), [
    '$schema',
    '~standard',
    ...Object.keys(z.globalRegistry.get(schema) ?? {}),
  ])
  const safe = Object.keys(json).filter((name) => Math.abs(Number(json[name])) === Number.MAX_SAFE_INTEGER)
  return partition(json, json['format'] === undefined ? safe : [...safe, 'pattern'])[1]
}

/** Whether a schema is a reference, or one or null: the title of a model's field depends on it, that of a parameter does not. */
const refersOrNull = ({ $ref, anyOf }: Json) =>
  $ref !== undefined || (Array.isArray(anyOf) && anyOf.length === 2 && '$ref' in anyOf[0])

interface Place {
  /** What a reference to a named schema begins with. */
  readonly prefix: '#/$defs/' | '#/components/schemas/'
  /** Whether `default: null` is written. */
  readonly nullDefaults: boolean
}

/** Writes JSON Schemas as pydantic does, and gathers the named ones. */
export class SchemaWriter {
  readonly named = new Map<string, Json>()
  readonly place: Place

  constructor(place: Place) {
    this.place = place
  }

  /** The schema of a value; for a model or an enumeration a reference to it. */
  write(schema: z.core.$ZodType): Json {
    const { id, ...keywords } = z.globalRegistry.get(schema) ?? {}
    if (id === undefined) return { ...this.#structure(schema), ...keywords }
    if (!this.named.has(id)) {
      this.named.set(id, {})
      this.named.set(id, { ...this.#structure(schema), ...keywords })
    }
    return { $ref: this.place.prefix + id }
  }

  /** The schema of what has a name: a title beside it, unless it refers to a schema that has its own. */
  property(name: string, schema: z.core.$ZodType, refers = (json: Json) => '$ref' in json): Json {
    const json = this.write(schema)
    return refers(json) ? json : { title: words(name), ...json }
  }

  #structure(schema: z.core.$ZodType): Json {
    if (schema instanceof z.ZodObject) return this.#object(schema)
    if (schema instanceof z.ZodArray) return { type: 'array', items: this.write(schema.element) }
    if (schema instanceof z.ZodUnion) return { anyOf: schema.options.map((option) => this.write(option)) }
    if (schema instanceof z.ZodRecord) {
      const values = this.write(schema.valueType)
      return { type: 'object', additionalProperties: Object.keys(values).length > 0 ? values : true }
    }
    if (schema instanceof z.ZodLazy) return this.write(schema.unwrap())
    const inner = inside(schema)
    return inner ? this.#wrapped(schema, inner) : simple(schema)
  }

  #object(schema: z.ZodObject): Json {
    const fields = Object.entries(schema.shape)
    const required = fields.filter(([, field]) => isRequired(field)).map(([name]) => name)
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map(([name, field]) => [name, this.property(name, field, refersOrNull)])),
      ...(required.length > 0 && { required }),
      ...(schema.def.catchall instanceof z.ZodNever && { additionalProperties: false }),
    }
  }

  #wrapped(schema: z.core.$ZodType, inner: z.core.$ZodType): Json {
    const json = this.write(inner)
    if (schema instanceof z.ZodNullable) {
      const [about, value] = partition(json, annotations)
      return { anyOf: [value, { type: 'null' }], ...about }
    }
    if (!(schema instanceof z.ZodDefault) || hasFactory(schema)) return json
    const value: unknown = schema.def.defaultValue
    return value === null && !this.place.nullDefaults ? json : { ...json, default: value }
  }
}

/** The JSON Schema of a model, as pydantic's `model_json_schema`: named schemas that it uses stand in `$defs`. */
export function jsonSchema(schema: z.ZodType): Json {
  const writer = new SchemaWriter({ prefix: '#/$defs/', nullDefaults: true })
  const json = writer.write(schema)
  const id = z.globalRegistry.get(schema)?.id
  const root = (id === undefined ? undefined : writer.named.get(id)) ?? json
  const others = [...writer.named].filter(([name]) => name !== id)
  return others.length > 0 ? { ...root, $defs: Object.fromEntries(others) } : root
}
