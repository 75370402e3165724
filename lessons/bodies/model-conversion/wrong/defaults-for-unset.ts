// fails sent-default: unset is guessed by comparing with the default
import { endpoint, httpApp } from 'fstudy/http'
import * as app from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const { TestModel } = app.models
  return httpApp().post(
    '/models/TestModel/dump',
    endpoint({ body: app.kept(TestModel) }, ({ body: { value } }) => app.naiveUnset(TestModel, value)),
  )
}
