// fails length-first: the own rule is asked before the length
import { endpoint, httpApp, model, RequestValidationError, str, validate } from 'fstudy/http'

const RegisterInfo = model('RegisterInfo', { usename: str(), email: str(), password: str() })
const lengthOnly = str({ minLength: 8, maxLength: 50 })

export function createApp() {
  const app = httpApp()
  app.post(
    '/models/RegisterInfo',
    endpoint({ body: RegisterInfo }, ({ body }) => {
      const input = body.password
      const loc = ['body', 'password']
      const msg = 'Value error, Password must contain at least one uppercase letter'
      if (!/[A-Z]/.test(input))
        throw new RequestValidationError([{ type: 'value_error', loc, msg, input, ctx: { error: {} } }])
      const { faults } = validate(lengthOnly, input)
      if (faults) throw new RequestValidationError(faults.map((fault) => ({ ...fault, loc })))
      return body
    }),
  )
  return app
}
