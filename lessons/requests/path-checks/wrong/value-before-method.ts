// fails method-first: a route for all methods checks the value before it looks at the method
import { endpoint, HttpException, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.all(
    '/path_params_check/:page_num',
    endpoint({ path: { page_num: int({ gt: 0, lt: 10 }) } }, ({ request }) => {
      if (request.method !== 'GET') throw new HttpException(405, 'Method Not Allowed', { allow: 'GET' })
    }),
  )
  return app
}
