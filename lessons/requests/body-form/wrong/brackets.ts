// fails qs: scope[]=a is taken for scope
import { endpoint, httpApp, list, str } from 'fstudy/http'

export { createNaiveApp } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/login',
    endpoint({ form: { scope: list(str()).default([]), 'scope[]': list(str()).default([]) } }, ({ form }) => ({
      data: { scope: [...form.scope, ...form['scope[]']] },
    })),
  )
  return app
}
