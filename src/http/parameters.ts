import type { Request } from 'express'
import type { z } from 'zod'
import { parseCookies } from './cookies.ts'
import { type Fields, takesMany, wireName } from './field.ts'

/** Where a request carries named texts. */
export type Place = 'path' | 'query' | 'header' | 'cookie'

/** Every value of a name, in the order of the request. */
export type Lookup = (name: string) => readonly unknown[]

/** Pairs in the way of forms and queries. `URLSearchParams` by itself would drop a `?` in front. */
export const pairsOf = (text: string) => new URLSearchParams(`&${text}`)

/** The query string as it was sent, without its `?`. */
export const queryOf = ({ url }: Request) => (url.includes('?') ? url.slice(url.indexOf('?') + 1) : '')

function cookieLookup({ headers }: Request): Lookup {
  const pairs = parseCookies(headers.cookie ?? '')
  return (name) => pairs.filter(([key]) => key === name).map(([, value]) => value)
}

function queryLookup(request: Request): Lookup {
  const query = pairsOf(queryOf(request))
  return (name) => query.getAll(name)
}

/** How each place is looked into. */
export const lookups: Readonly<Record<Place, (request: Request) => Lookup>> = {
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
export const headerName = (schema: z.core.$ZodType, key: string) =>
  wireName(schema, key.replaceAll('_', '-').toLowerCase())

/** Which of several values of one name counts, where one is wanted. */
export const first = (values: readonly unknown[]) => values[0]
export const last = (values: readonly unknown[]) => values.at(-1)

/** How to collect what the fields are made of, by their names on the wire: all values of a list, one of any other field. */
export function collector(fields: Fields, nameOf: typeof wireName, pick: typeof last) {
  const parameters = Object.entries(fields).map(([key, schema]) => ({
    name: nameOf(schema, key),
    many: takesMany(schema),
  }))
  return (lookup: Lookup) => {
    const found: Record<string, unknown> = {}
    for (const { name, many } of parameters) {
      const values = lookup(name)
      const value = many && values.length > 0 ? values : pick(values)
      if (value !== undefined) found[name] = value
    }
    return found
  }
}
