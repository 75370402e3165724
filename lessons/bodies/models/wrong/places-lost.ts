// fails nested: the positions in a list are left out
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
        faults.map((fault) => ({ ...fault, loc: fault.loc.filter((part) => typeof part === 'string') })),
      )
    })
  return app
}
