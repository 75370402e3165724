import { endpoint, httpApp, serveDocs, validate } from 'fstudy/http'
import { z } from 'zod'
import { ForbidTestModel, StrictTestModel, TestModel, TestTeam } from './models.ts'

export const models = { TestModel, StrictTestModel, ForbidTestModel, TestTeam }

// #region value
/** A model is a value: it checks anywhere, and TypeScript knows what comes out. */
export function checked(value: unknown): z.output<typeof TestModel> | string[] {
  const result = validate(TestModel, value)
  return result.faults ? result.faults.map(({ type, loc }) => `${type} ${loc.join('.')}`) : result.value
}
// #endregion

// #region parse
/** zod's two ways: `parse` throws, `safeParse` gives back. */
export function thrown(value: unknown): string {
  try {
    TestModel.parse(value)
    return 'nothing'
  } catch (error) {
    return error instanceof z.ZodError ? `ZodError with ${error.issues.length} issues` : String(error)
  }
}
// #endregion

export function createApp() {
  const app = httpApp()
  // #region routes
  for (const [name, body] of Object.entries(models))
    app.post(
      `/models/${name}`,
      endpoint({ body }, (input) => input.body),
    )
  // #endregion
  serveDocs(app, { title: 'Models and coercion', version: '1.0.0' })
  return app
}

// #region naive
/** zod's own coercion: JavaScript's rules, which are not pydantic's. */
export const naive = z.object({ id: z.coerce.number(), active: z.coerce.boolean().default(true) })
// #endregion
