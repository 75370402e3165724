// fails twice: the values have been decoded already
import { endpoint, httpApp, str } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_text/:name/:tag',
    endpoint({ path: { name: str(), tag: str() } }, ({ path: { name, tag } }) => ({
      data: { name: decodeURIComponent(name), tag: decodeURIComponent(tag) },
    })),
  )
  return app
}
