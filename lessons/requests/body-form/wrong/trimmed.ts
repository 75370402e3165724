// fails empty-is-absent: a space is a text; here it is trimmed away
import { endpoint, HttpException, httpApp, str } from 'fstudy/http'

const missing = { type: 'missing', loc: ['body', 'name'], msg: 'Field required', input: null }

export function createApp() {
  const app = httpApp()
  app.post(
    '/form_params',
    endpoint({ form: { name: str().default('') } }, ({ form }) => {
      if (form.name.trim() === '') throw new HttpException(422, [missing])
    }),
  )
  return app
}
