// fails secrets: the fault of a missing field carries the whole object, password included
import { endpoint, httpApp, model, RequestValidationError, str } from 'fstudy/http'

export { createApp } from '../app.ts'

const Registration = model('Registration', {
  username: str(),
  email: str(),
  password: str({ minLength: 8 }).refine(
    (text) => /[A-Z]/.test(text),
    'Password must contain at least one uppercase letter',
  ),
})

export function createSafeApp() {
  const app = httpApp({
    onError(error, _request, _response, next) {
      if (!(error instanceof RequestValidationError)) return next(error)
      const hidden = error.faults.map((fault) => (fault.loc.includes('password') ? { ...fault, input: null } : fault))
      next(new RequestValidationError(hidden))
    },
  })
  app.post(
    '/register',
    endpoint({ body: Registration }, ({ body: { username, email } }) => ({ username, email })),
  )
  return app
}
