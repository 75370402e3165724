// fails read: the line that names the draft is left in
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'
import { models } from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  for (const [name, schema] of Object.entries(models))
    app.get(
      `/models/${name}/schema`,
      endpoint({}, () => ({ ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) })),
    )
  return app
}
