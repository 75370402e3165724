// fails null: null stands for "left out"
import { httpApp, validate } from 'fstudy/http'
import { User } from '../models.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post('/api/users', async (request, response) => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const { value, faults } = validate(
      User,
      JSON.parse(text, (_, inner: unknown) => inner ?? undefined),
    )
    if (faults) response.status(422).json({ detail: faults })
    else response.json({ data: { user: value } })
  })
  return app
}
