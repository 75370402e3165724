// fails contact-defaults: a box that is not ticked sends nothing, so it is missing
import { bool, endpoint, httpApp, list, str } from 'fstudy/http'

const contact = { name: str(), email: str(), newsletter: bool(), topic: list(str()).default([]) }

export function createApp() {
  const app = httpApp()
  app.post(
    '/contact',
    endpoint({ form: contact }, ({ form }) => ({ data: form })),
  )
  return app
}
