import { bool, endpoint, enumeration, float, httpApp, int, list, model, str } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

const must = (test: (text: string) => boolean, what: string) =>
  [test, { error: `Password must contain at least one ${what}`, abort: true }] as const

const password = str({ minLength: 8, maxLength: 50 })
  .refine(...must((text) => /[A-Z]/.test(text), 'uppercase letter'))
  .refine(...must((text) => /\p{Nd}/u.test(text), 'number'))
  .refine(...must((text) => /[!@#$%^&*(),.?":{}|<>]/.test(text), 'punctuation mark'))

const RegisterInfo = model('RegisterInfo', { usename: str(), email: str(), password })
const FixedInfo = model('FixedInfo', {
  username: str({ minLength: 1, maxLength: 20 }),
  email: str({ pattern: /^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\.[a-zA-Z0-9-.]+$/ }),
  password,
})
const Address = model('Address', { city: str(), zip: str({ pattern: /^\d{3}-\d{4}$/ }) })
const User = model('User', {
  name: str({ minLength: 1, maxLength: 20 }),
  age: int({ ge: 0, le: 150 }),
  email: str(),
  nickname: str().nullable().default(null),
  active: bool().default(true),
  score: float().nullable().default(null),
  level: enumeration('Level', ['low', 'mid', 'high']).default('low'),
  tags: list(str()).default([]),
  address: Address.nullable().default(null),
  friends: list(Address).default([]),
})

export function createApp() {
  const app = httpApp()
  app.post(
    '/raw',
    endpoint({ body: RegisterInfo }, ({ body }) => envelope({ register_info: body })),
  )
  app.post(
    '/raw_fixed',
    endpoint({ body: FixedInfo }, ({ body: { username, email } }) => envelope({ register_info: { username, email } })),
  )
  app.post(
    '/api/users',
    endpoint({ body: User }, ({ body }) => envelope({ user: body })),
  )
  app.put(
    '/api/users/:user_id',
    endpoint(
      { path: { user_id: int({ gt: 0 }) }, query: { notify: bool().default(false) }, body: User },
      ({ path, query, body }) => envelope({ ...path, ...query, user: body }),
    ),
  )
  return app
}
