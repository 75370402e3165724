// fails enum: LOW is another word than low
import { endpoint, enumeration, httpApp } from 'fstudy/http'
import { z } from 'zod'

const level = z.preprocess((text) => String(text).toLowerCase(), enumeration('Level', ['low', 'mid', 'high']))

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_level/:level',
    endpoint({ path: { level } }, ({ path }) => ({ data: path })),
  )
  return app
}
