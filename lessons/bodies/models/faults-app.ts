import { type Fault, httpApp, RequestValidationError, validate } from 'fstudy/http'
import { models } from './app.ts'

/** The models' routes, telling what `told` makes of the faults. */
export function faultsApp(told: (faults: readonly Fault[]) => readonly Fault[]) {
  const app = httpApp()
  for (const [name, schema] of Object.entries(models))
    app.post(`/models/${name}`, async (request, response) => {
      let text = ''
      for await (const chunk of request) text += String(chunk)
      const checked = validate<unknown>(schema, JSON.parse(text))
      if (!checked.faults) return void response.json(checked.value)
      throw new RequestValidationError(told(checked.faults.map((fault) => ({ ...fault, loc: ['body', ...fault.loc] }))))
    })
  return app
}
