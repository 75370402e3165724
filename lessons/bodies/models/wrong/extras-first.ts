// fails unknown-keys: unknown keys are told before the fields
import { httpApp, RequestValidationError, validate } from 'fstudy/http'
import * as lesson from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  for (const [name, schema] of Object.entries(lesson.models))
    app.post(`/models/${name}`, async (request, response) => {
      let text = ''
      for await (const chunk of request) text += String(chunk)
      const checked = validate<unknown>(schema, JSON.parse(text))
      if (!checked.faults) return void response.json(checked.value)
      const faults = checked.faults.map((fault) => ({ ...fault, loc: ['body', ...fault.loc] }))
      throw new RequestValidationError(
        faults.toSorted((a, b) => Number(b.type === 'extra_forbidden') - Number(a.type === 'extra_forbidden')),
      )
    })
  return app
}
