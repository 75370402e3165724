// fails repeated: URLSearchParams.get() gives the first value of a name, and the last one counts
import { httpApp, int, str, validate } from 'fstudy/http'
import { z } from 'zod'

const person = z.object({ name: str(), age: int().default(0) })

export function createApp() {
  const app = httpApp()
  app.get('/query_params', (request, response) => {
    const query = new URLSearchParams(request.url.split('?')[1])
    const checked = validate(person, {
      name: query.get('name') ?? undefined,
      age: query.get('age') ?? undefined,
    })
    response
      .status(checked.faults ? 422 : 200)
      .json(checked.faults ? { detail: checked.faults } : { data: checked.value })
  })
  return app
}
