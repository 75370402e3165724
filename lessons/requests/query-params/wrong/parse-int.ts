// fails integers: parseInt() reads as far as it can and drops the rest: "1_000" becomes 1, "5a" 5
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'

const n = z
  .string()
  .transform((text) => Number.parseInt(text, 10))
  .refine((value) => !Number.isNaN(value))

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_types',
    endpoint({ query: { n } }, ({ query }) => ({ data: query })),
  )
  return app
}
