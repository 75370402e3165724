// fails null: null stands for "left out"
import { httpApp, validate } from 'fstudy/http'
import { User } from '../models.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post('/api/users', async (request, response) => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const checked = validate(
      User,
      JSON.parse(text, (_, inner: unknown) => inner ?? undefined),
    )
    if (checked.faults) response.status(422).json({ detail: checked.faults })
    else response.json({ data: { user: checked.value } })
  })
  return app
}
