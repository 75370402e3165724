// fails references: models stand where they are used, not in $defs
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'
import { models } from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  for (const [name, schema] of Object.entries(models))
    app.get(
      `/models/${name}/schema`,
      endpoint({}, () => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' })),
    )
  return app
}
