// fails last-wins: URLSearchParams.get gives the first value
import { text } from 'node:stream/consumers'
import { httpApp, int, model, str, validate } from 'fstudy/http'

const person = model('Person', { name: str({ maxLength: 10 }), age: int() })

export function createApp() {
  const app = httpApp()
  app.post('/form_params', async (request, response) => {
    const sent = new URLSearchParams(await text(request))
    const { faults } = validate(person, { name: sent.get('name'), age: sent.get('age') })
    response.status(faults ? 422 : 200).json(faults ? { detail: faults } : null)
  })
  return app
}
