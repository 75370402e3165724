import { type About, field } from './field.ts'
import { Refusal } from './lax.ts'
import type { FaultType } from './messages.ts'

type Choice = string | number | boolean

const quoted = (value: Choice) => (typeof value === 'string' ? `'${value}'` : String(value))

/** `'low', 'mid' or 'high'` */
function either(values: readonly Choice[]): string {
  const all = values.map(quoted)
  return [all.slice(0, -1).join(', '), all.at(-1)].filter(Boolean).join(' or ')
}

function oneOf<T extends Choice>(values: readonly T[], type: FaultType) {
  const refusal = new Refusal(type, { expected: either(values) })
  return (value: unknown) => values.find((choice) => choice === value) ?? refusal
}

/** The JSON type that all the values have. */
const typeOf = (values: readonly Choice[]) =>
  ({ string: 'string', number: 'integer', boolean: 'boolean' })[typeof values[0] as 'string' | 'number' | 'boolean']

/** One of these values and nothing else. */
export const literal = <const T extends readonly Choice[]>(...values: T) =>
  field(
    oneOf<T[number]>(values, 'literal_error'),
    {},
    {
      ...(values.length === 1 ? { const: values[0] } : { enum: values }),
      type: typeOf(values),
    },
  )

/** One of these texts; `name` is what the documentation calls the set. */
export const enumeration = <const T extends readonly string[]>(name: string, values: T, about: About = {}) =>
  field(oneOf<T[number]>(values, 'enum'), about, { id: name, title: name, type: 'string', enum: values })
