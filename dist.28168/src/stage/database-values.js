import {
  OperationNodeTransformer,
                    
                                
                                 
                              
                 
} from 'kysely'
                                                  

/**
 * One set of values on every database. Bound: `true`, `false` and `Date` (an instant, to the second). Read back: boolean;
 * an instant as `2024-05-31T15:30:00Z`; a date as `2024-05-31`; a decimal as text, exact; JSON parsed; whole numbers
 * (counts and sums as well) as numbers. On SQLite, boolean and JSON are known by the type in `create table`.
 */
export class BoundValues extends OperationNodeTransformer                         {
           #bind                             

  constructor(dialect         ) {
    super()
    this.#bind = bindFor[dialect]
  }

  transformQuery({ node }                          ) {
    return this.transformNode(node)
  }

  async transformResult({ result }                           ) {
    return result
  }

                     transformValue(node           )            {
    return node.immediate ? node : { ...node, value: this.#bind(node.value) }
  }

                     transformPrimitiveValueList(node                        )                         {
    return { ...node, values: node.values.map(this.#bind) }
  }
}

/** better-sqlite3 binds neither booleans nor dates; the others would send a date with this machine's own offset. */
const bindFor                                               = {
  sqlite: (value) => (typeof value === 'boolean' ? Number(value) : value instanceof Date ? instantText(value) : value),
  postgres: (value) => (value instanceof Date ? instantText(value) : value),
  mysql: (value) => (value instanceof Date ? instantText(value).replace('T', ' ').replace('Z', '') : value),
}

/** `2024-05-31T15:30:00Z` */
export const instantText = (instant      )         => `${instant.toISOString().slice(0, 19)}Z`

/** An integer as a number where that is exact: servers send big ones, and sums, as text. A fraction stays text. */
export function numberText(text        )                  {
  const number = /^-?\d+$/.test(text) ? Number(text) : NaN
  return Number.isSafeInteger(number) ? number : text
}
