// fails empty: an empty header was sent, so it isn't null
import { endpoint, httpApp, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  app.get(
    '/header_params',
    endpoint({ header: { bearer: str().default('') } }, ({ header }) => envelope({ token: header.bearer || null })),
  )
  return app
}
