import { endpoint, httpApp, int, str } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params/first',
    endpoint({}, () => envelope({ page_num: 'first' })),
  )
  app.get(
    '/path_params/:page_num',
    endpoint({ path: { page_num: int() }, query: { page_nums: int() } }, ({ path }) => envelope(path)),
  )
  app.get(
    '/path_params/last',
    endpoint({}, () => envelope({ page_num: 'last' })),
  )
  app.get(
    '/path_text/:name/:tag',
    endpoint({ path: { name: str(), tag: str() } }, ({ path }) => envelope(path)),
  )
  return app
}
