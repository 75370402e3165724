// fails nested: models in a list are dumped whole
import { bool, endpoint, httpApp } from 'fstudy/http'
import * as app from '../app.ts'

export * from '../app.ts'

const flag = bool().default(false)
const query = { exclude_unset: flag, exclude_defaults: flag }

export function createApp() {
  const { TestProfile, TestTeam } = app.models
  const served = httpApp()
  served.post(
    '/models/TestProfile/dump',
    endpoint({ query, body: app.kept(TestProfile) }, ({ query, body: { value, input } }) =>
      app.dump(TestProfile, value, input, query),
    ),
  )
  served.post(
    '/models/TestTeam/dump',
    endpoint({ query, body: app.kept(TestTeam) }, ({ query, body: { value, input } }) => ({
      ...app.dump(TestTeam, value, input, query),
      members: value['members'],
    })),
  )
  return served
}
