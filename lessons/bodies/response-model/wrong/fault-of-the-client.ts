// fails broken: a broken answer is called the client's fault
import { endpoint, httpApp, RequestValidationError, validate } from 'fstudy/http'
import { Result } from '../models.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/items2/broken',
    endpoint({}, () => {
      const { faults } = validate(Result, { code: 200 })
      if (faults) throw new RequestValidationError(faults)
      return null
    }),
  )
  return app
}
