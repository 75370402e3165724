import { bool, defaultFactory, endpoint, float, httpApp, int, list, literal, model, str } from 'fstudy/http'
import { z } from 'zod'

// #region rules
const uppercase = (text        ) => /[A-Z]/.test(text)
const digit = (text        ) => /\p{Nd}/u.test(text)
const punctuation = (text        ) => /[!@#$%^&*(),.?":{}|<>]/.test(text)
// #endregion

// #region validators
/** Own rules come after the constraints. With `abort` the first rule that is broken ends the field. */
const withRules = (password                   ) =>
  password
    .refine(uppercase, { error: 'Password must contain at least one uppercase letter', abort: true })
    .refine(digit, { error: 'Password must contain at least one number', abort: true })
    .refine(punctuation, { error: 'Password must contain at least one punctuation mark', abort: true })

const RegisterInfo = model('RegisterInfo', {
  usename: str(),
  email: str(),
  password: withRules(str({ minLength: 8, maxLength: 50 })),
})
// #endregion

// #region pattern
/** The same rules as one pattern. It is tried before the validators, so their messages are never seen. */
const RegisterInfoPattern = model('RegisterInfoPattern', {
  usename: str(),
  email: str(),
  password: withRules(
    str({
      minLength: 8,
      maxLength: 50,
      pattern: String.raw`^(?=.*[A-Z])(?=.*\d)(?=.*[!@#$%^&*(),.?\":{}|<>]).*$`,
    }),
  ),
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
/** Defaults are trusted: 0 is not greater than 0, and `x` has no three characters. */
const DefaultModel = model('DefaultModel', {
  count: int({ gt: 0 }).default(0),
  label: str({ minLength: 3 }).default('x'),
})
// #endregion

export const models = { RegisterInfo, RegisterInfoPattern, Product, DefaultModel }

// #region naive
/** Without `abort` zod goes on after a failure: the password `abc` gives three issues, not one. */
const naivePassword = z
  .string()
  .min(8)
  .refine(uppercase, 'Password must contain at least one uppercase letter')
  .refine(digit, 'Password must contain at least one number')
// #endregion

// #region email
/** `email: str()` takes any text; this is what checks an address. */
const email = z.email()
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
  // #region other-routes
  app.post(
    '/naive/password',
    endpoint({ body: naivePassword }, ({ body }) => body),
  )
  app.post(
    '/fixed/email',
    endpoint({ body: email }, ({ body }) => body),
  )
  // #endregion
  return app
}
