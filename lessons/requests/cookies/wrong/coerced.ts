// fails converted: z.coerce.number() makes 0 of an empty text, and takes 1.5
import { endpoint, enumeration, httpApp, str } from 'fstudy/http'
import { z } from 'zod'

const checks = {
  session_id: str(),
  visits: z.coerce.number().default(0),
  theme: enumeration('Theme', ['light', 'dark']).nullable().default(null),
}

export function createApp() {
  const app = httpApp()
  app.get(
    '/cookie_checks',
    endpoint({ cookie: checks }, ({ cookie }) => ({ data: cookie })),
  )
  return app
}
