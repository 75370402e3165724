import {
  bool,
  defaultFactory,
  endpoint,
  type Fault,
  float,
  httpApp,
  int,
  list,
  literal,
  model,
  RequestValidationError,
  serveDocs,
  str,
} from 'fstudy/http'
import { z } from 'zod'

// #region rules
const uppercase = (text: string) => /[A-Z]/.test(text)
export const digit = (text: string) => /\p{Nd}/u.test(text)
const mark = (text: string) => /[!@#$%^&*(),.?":{}|<>]/.test(text)
// #endregion

// #region naive-digit
/** In JavaScript `\d` is 0 to 9; in Python every decimal digit. */
export const asciiDigit = (text: string) => /\d/.test(text)
// #endregion

const needs = (what: string) => `Password must contain at least one ${what}`

// #region validators
/** With `abort` the first rule that is broken ends the field. */
const withRules = (password: z.ZodType<string>) =>
  password
    .refine(uppercase, { error: needs('uppercase letter'), abort: true })
    .refine(digit, { error: needs('number'), abort: true })
    .refine(mark, { error: needs('punctuation mark'), abort: true })

const password = withRules(str({ minLength: 8, maxLength: 50 }))
// #endregion

// #region register-info
const RegisterInfo = model('RegisterInfo', {
  usename: str(),
  email: str(),
  password,
})
// #endregion

// #region pattern
/** The note's pattern: the three rules at once, by look-ahead. */
export const allRules = String.raw`^(?=.*[A-Z])(?=.*\d)(?=.*[!@#$%^&*(),.?\":{}|<>]).*$`

const RegisterInfoPattern = model('RegisterInfoPattern', {
  usename: str(),
  email: str(),
  password: withRules(str({ minLength: 8, maxLength: 50, pattern: allRules })),
})
// #endregion

// #region product
const Product = model('Product', {
  sku: str({
    pattern: /^[A-Z]{3}-[0-9]{4}$/,
    title: 'SKU',
    description: 'three capitals, a dash, four digits',
    examples: ['ABC-0001'],
  }),
  name: str({ minLength: 1, maxLength: 20 }),
  price: float({ alias: 'unitPrice', gt: 0, lt: 1_000_000 }),
  quantity: int({ ge: 1, le: 100 }).default(1),
  step: int({ multipleOf: 5 }).default(5),
  unit: literal('piece', 'box', 'pallet').default('piece'),
  available: bool().default(true),
  tags: defaultFactory(list(str(), { maxLength: 3 }), () => []),
  description: str({ maxLength: 50, deprecated: true }).nullable().default(null),
})
// #endregion

// #region defaults
/** 0 is not greater than 0, and `x` has no three characters. */
const DefaultModel = model('DefaultModel', {
  count: int({ gt: 0 }).default(0),
  label: str({ minLength: 3 }).default('x'),
})
// #endregion

// #region prefault
/** Zod's own two ways to stand in for what is missing. */
export const trusted = z.string().min(3).default('x')
export const checked = z.string().min(3).prefault('x')
// #endregion

export const models = { RegisterInfo, RegisterInfoPattern, Product, DefaultModel }

// #region naive-password
const naivePassword = z.string().min(8).refine(uppercase, needs('uppercase letter')).refine(digit, needs('number'))
// #endregion

export function createApp() {
  const app = httpApp()
  // #region routes
  for (const [name, body] of Object.entries(models)) {
    app.post(
      `/models/${name}`,
      endpoint({ body }, (input) => input.body),
    )
  }
  // #endregion
  app.post(
    '/naive/password',
    endpoint({ body: model('NaivePassword', { password: naivePassword }) }, ({ body }) => body),
  )
  serveDocs(app, { title: 'Field constraints and validators', version: '1.0.0' })
  return app
}

// #region registration
const Registration = model('Registration', {
  username: str({ minLength: 1, maxLength: 20 }),
  email: z.email(),
  password,
})
// #endregion

// #region safe
/** The client knows what it sent. A fault needs no copy of it. */
const withoutInput = (fault: Fault): Fault => ({ ...fault, input: null })

export function createSafeApp() {
  const app = httpApp({
    onError(error, _request, _response, next) {
      const refused = error instanceof RequestValidationError
      next(refused ? new RequestValidationError(error.faults.map(withoutInput)) : error)
    },
  })
  app.post(
    '/register',
    endpoint({ body: Registration }, ({ body: { username, email } }) => ({ username, email })),
  )
  return app
}
// #endregion
