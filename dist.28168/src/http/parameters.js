                                      
                            
import { parseCookies } from './cookies.js'
import {              takesMany, wireName } from './field.js'

/** Where a request carries named texts. */
                                                          

/** Every value of a name, in the order of the request. */
                                                         

/** The query string as it was sent, without its `?`. */
export const queryOf = ({ url }         ) => (url.includes('?') ? url.slice(url.indexOf('?') + 1) : '')

function cookieLookup({ headers }         )         {
  const pairs = parseCookies(headers.cookie ?? '')
  return (name) => pairs.filter(([key]) => key === name).map(([, value]) => value)
}

function queryLookup(request         )         {
  const query = new URLSearchParams(queryOf(request))
  return (name) => query.getAll(name)
}

/** How each place is looked into. */
export const lookups                                                        = {
  path:
    ({ params }) =>
    (name) =>
      name in params ? [[params[name]].flat().join('/')] : [],
  query: queryLookup,
  header:
    ({ headersDistinct }) =>
    (name) =>
      headersDistinct[name.toLowerCase()] ?? [],
  cookie: cookieLookup,
}

/** `x_token` in the code is `x-token` on the wire. An alias is taken as it is. */
export const headerName = (schema                 , key        ) =>
  wireName(schema, key.replaceAll('_', '-').toLowerCase())

/** Which of several values of one name counts, where one is wanted. */
export const first = (values                    ) => values[0]
export const last = (values                    ) => values.at(-1)

/** How to collect what the fields are made of, by their names on the wire: all values of a list, one of any other field. */
export function collector(fields        , nameOf                 , pick             ) {
  const parameters = Object.entries(fields).map(([key, schema]) => ({
    name: nameOf(schema, key),
    many: takesMany(schema),
  }))
  return (lookup        ) => {
    const found                          = {}
    for (const { name, many } of parameters) {
      const values = lookup(name)
      const value = many && values.length > 0 ? values : pick(values)
      if (value !== undefined) found[name] = value
    }
    return found
  }
}
