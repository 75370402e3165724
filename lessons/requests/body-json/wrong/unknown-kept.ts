// fails defaults: what the model does not know goes through
import { httpApp, validate } from 'fstudy/http'
import { User } from '../models.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post('/api/users', async (request, response) => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const input: object = JSON.parse(text)
    const checked = validate(User, input)
    response.json({ data: { user: { ...input, ...(!checked.faults && checked.value) } } })
  })
  return app
}
