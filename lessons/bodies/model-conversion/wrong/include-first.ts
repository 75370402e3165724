// fails four-ways: what is included can't be excluded
import { bool, endpoint, httpApp, list, str } from 'fstudy/http'
import * as app from '../app.ts'

export * from '../app.ts'

const names = list(str()).default([])
const flag = bool().default(false)

export function createApp() {
  const { TestModel } = app.models
  const query = { include: names, exclude: names, exclude_unset: flag, exclude_defaults: flag }
  return httpApp().post(
    '/models/TestModel/dump',
    endpoint({ query, body: app.kept(TestModel) }, ({ query, body: { value, input } }) => {
      const exclude = query.exclude.filter((name) => !query.include.includes(name))
      return app.dump(TestModel, value, input, { ...query, exclude })
    }),
  )
}
