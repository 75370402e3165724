// fails twice: set where append was meant loses the first value
import { endpoint, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/header_twice',
    endpoint({}, ({ response }) => {
      response.set('x-last', 'two').set('x-many', 'one').set('x-many', 'two')
      return null
    }),
  )
  return app
}
