// fails alias: the filters want the names of the wire
import { bool, endpoint, httpApp, list, str } from 'fstudy/http'
import * as app from '../app.ts'

export * from '../app.ts'

const query = { include: list(str()).default([]), by_alias: bool().default(false) }

export function createApp() {
  const { Product } = app.models
  return httpApp().post(
    '/models/Product/dump',
    endpoint({ query, body: app.kept(Product) }, ({ query, body: { value, input } }) => {
      const all = Object.entries(app.dump(Product, value, input, { by_alias: true }))
      return Object.fromEntries(all.filter(([name]) => query.include.includes(name)))
    }),
  )
}
