// fails unauthorized: what stands behind "Basic" is no token
import { endpoint, httpApp, HttpException, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  app.get(
    '/header_authorization',
    endpoint({ header: { authorization: str().default('') } }, ({ header }) => {
      const [, token] = header.authorization.split(/ +/)
      if (!token) throw new HttpException(401, 'Not authenticated', { 'www-authenticate': 'Bearer' })
      return envelope({ token })
    }),
  )
  return app
}
