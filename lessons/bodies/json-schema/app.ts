import { endpoint, httpApp, jsonSchema, literal, serveDocs } from 'fstudy/http'
import { z } from 'zod'
import { models } from './models.ts'

export { models }

export function createApp() {
  const app = httpApp()
  // #region routes
  const query = { mode: literal('validation', 'serialization').default('validation') }
  for (const [name, schema] of Object.entries(models))
    app.get(
      `/models/${name}/schema`,
      endpoint({ query }, () => jsonSchema(schema)),
    )
  // #endregion
  serveDocs(app, { title: 'JSON Schema', version: '1.0.0' })
  return app
}

// #region plain
/** The same model in plain zod, and what zod writes of it, for what goes in or for what comes out. */
const plain = z.object({ id: z.int(), name: z.string(), age: z.int().default(0) })

export const plainSchema = (io: 'input' | 'output'): Readonly<Record<string, unknown>> => z.toJSONSchema(plain, { io })
// #endregion

// #region note
/** What the note prints fits this model: an age without a default. */
export const noteModel = z.object({ id: z.int(), name: z.string(), age: z.int() })
export const noteRequired = () => z.toJSONSchema(noteModel, { io: 'input' }).required
// #endregion
