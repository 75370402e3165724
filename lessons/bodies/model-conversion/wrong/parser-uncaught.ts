// fails no-object: broken text is a 500
import { text } from 'node:stream/consumers'
import { endpoint, httpApp, RequestValidationError } from 'fstudy/http'
import * as app from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const served = httpApp()
  for (const name of ['TestModel', 'TestTeam'] as const) {
    served.post(
      `/models/${name}/json`,
      endpoint({}, async ({ request }) => {
        const checked = app.validateJson(app.models[name], JSON.stringify(JSON.parse(await text(request))))
        if (checked.faults) throw new RequestValidationError(checked.faults)
        return checked.value
      }),
    )
  }
  return served
}
