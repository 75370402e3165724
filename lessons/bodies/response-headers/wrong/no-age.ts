// fails cache: max-age=0 still allows to keep it
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/header_cache',
    endpoint({ query: { seconds: int().default(60) } }, ({ query: { seconds }, response }) => {
      response.set({ 'cache-control': `max-age=${seconds}`, 'content-language': 'ja' })
      return null
    }),
  )
  return app
}
