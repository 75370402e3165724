// fails checkbox: every text but the empty one is true, "false" and "0" too
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'

export function createApp() {
  const app = httpApp()
  app.post(
    '/login',
    endpoint({ form: { remember: z.coerce.boolean().default(false) } }, ({ form }) => ({ data: form })),
  )
  return app
}
