                                         

                                                           
                                                                                          
                        
                       
                     
 

/** A field or suffix that there is not. */
export class FieldError extends Error {
           name = 'FieldError'
}

/** A value that the field or suffix can't have. */
export class ValueError extends Error {
           name = 'ValueError'
}

// #region fields
/** What may stand in a condition. Only these names get into the SQL text; anything else is refused first. */
const fields                                                                                    = {
  users: {
    id: 'number',
    username: 'text',
    email: 'text',
    password: 'text',
    nickname: 'text',
    age: 'number',
    amount: 'decimal',
    is_active: 'boolean',
    is_superuser: 'boolean',
    birthday: 'date',
    settings: 'json',
    created_at: 'instant',
  },
  user_info: { id: 'number', user_id: 'number', full_name: 'text', address: 'text', phone_number: 'text', bio: 'text' },
  orders: {
    id: 'number',
    user_id: 'number',
    order_number: 'text',
    total_amount: 'number',
    is_paid: 'boolean',
    placed_at: 'instant',
  },
  groups: { id: 'number', name: 'text' },
}
// #endregion

export function fieldOf(table       , name        )        {
  const kind = new Map              (Object.entries(fields[table])).get(name)
  if (!kind) throw new FieldError(`${table} has no field ${name}. It has: ${Object.keys(fields[table]).join(', ')}`)
  return { name, kind }
}

const fits                                            = {
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  decimal: (value) => fits.number(value) || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)),
  text: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  instant: (value) =>
    value instanceof Date ||
    (typeof value === 'string' && /(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value))),
  json: () => false,
}

// #region convert
/** The value as it is bound. An instant that came as text, with its offset, is bound as the moment that it is. */
export function convert({ name, kind }       , value         )          {
  if (value === null) return null
  if (!fits[kind](value)) throw new ValueError(`${name} (${kind}) can't be ${JSON.stringify(value)}`)
  return kind === 'instant' && typeof value === 'string' ? new Date(value) : value
}
// #endregion
