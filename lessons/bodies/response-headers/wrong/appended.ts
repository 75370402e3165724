// fails twice: append where set was meant keeps the old value
import { endpoint, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/header_twice',
    endpoint({}, ({ response }) => {
      response.append('x-last', 'one').append('x-last', 'two').append('x-many', 'one').append('x-many', 'two')
      return null
    }),
  )
  return app
}
