import {             field } from './field.js'
import { Refusal } from './lax.js'
                                              

                                       

const quoted = (value        ) => (typeof value === 'string' ? `'${value}'` : String(value))

/** `'low', 'mid' or 'high'` */
function either(values                   )         {
  const all = values.map(quoted)
  return [all.slice(0, -1).join(', '), all.at(-1)].filter(Boolean).join(' or ')
}

function oneOf                  (values              , type           ) {
  const refusal = new Refusal(type, { expected: either(values) })
  return (value         ) => values.find((choice) => choice === value) ?? refusal
}

/** The JSON type that all the values have. */
const typeOf = (values                   ) =>
  ({ string: 'string', number: 'integer', boolean: 'boolean' })[typeof values[0]                                   ]

/** One of these values and nothing else. */
export const literal =                                    (...values   ) =>
  field(
    oneOf           (values, 'literal_error'),
    {},
    {
      ...(values.length === 1 ? { const: values[0] } : { enum: values }),
      type: typeOf(values),
    },
  )

/** One of these texts; `name` is what the documentation calls the set. */
export const enumeration =                                    (name        , values   , about        = {}) =>
  field(oneOf           (values, 'enum'), about, { id: name, title: name, type: 'string', enum: values })
