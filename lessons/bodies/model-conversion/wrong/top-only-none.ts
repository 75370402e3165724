// fails none: only the outermost model is filtered
import { bool, endpoint, httpApp } from 'fstudy/http'
import * as app from '../app.ts'

export * from '../app.ts'

const flag = bool().default(false)
const query = { exclude_none: flag, exclude_unset: flag, exclude_defaults: flag }

export function createApp() {
  const { TestProfile } = app.models
  return httpApp().post(
    '/models/TestProfile/dump',
    endpoint({ query, body: app.kept(TestProfile) }, ({ query, body: { value, input } }) => {
      const top = app.dump(TestProfile, value, input, query)
      return 'address' in top ? { ...top, address: value['address'] } : top
    }),
  )
}
