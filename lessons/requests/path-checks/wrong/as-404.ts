// fails not-404: a value out of range is wrong; the route is there all the same
import { endpoint, HttpException, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params_check/:page_num',
    endpoint({ path: { page_num: int() } }, ({ path }) => {
      if (path.page_num <= 0 || path.page_num >= 10) throw new HttpException(404, 'Not Found')
    }),
  )
  return app
}
