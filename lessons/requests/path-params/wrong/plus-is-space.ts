// fails plus: in a path + is a plus; only a query makes it a space
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_text/:name/:tag',
    endpoint({ path: { name: str(), tag: str() } }, ({ path: { name, tag } }) => ({
      data: { name: name.replaceAll('+', ' '), tag: tag.replaceAll('+', ' ') },
    })),
  )
  return app
}
