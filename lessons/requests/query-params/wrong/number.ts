// fails integers: Number() refuses "1_000", and would take "1e3" and "0x10"
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'

const n = z
  .string()
  .transform(Number)
  .refine((value) => !Number.isNaN(value))

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_types',
    endpoint({ query: { n } }, ({ query }) => ({ data: query })),
  )
  return app
}
