import { bool, enumeration, float, int, list, model, str } from 'fstudy/http'

// #region rules
/** A rule after the built-in ones. With `abort` the first rule that is broken ends the field. */
const must = (test: (text: string) => boolean, what: string) =>
  [test, { error: `Password must contain at least one ${what}`, abort: true }] as const

const password = str({ minLength: 8, maxLength: 50 })
  .refine(...must((text) => /[A-Z]/.test(text), 'uppercase letter'))
  .refine(...must((text) => /\p{Nd}/u.test(text), 'number'))
  .refine(...must((text) => /[!@#$%^&*(),.?":{}|<>]/.test(text), 'punctuation mark'))
// #endregion

// #region register-info
/** The note's model: `usename` is a slip of the pen, and nothing is asked of the address. */
export const RegisterInfo = model('RegisterInfo', { usename: str(), email: str(), password })
// #endregion

// #region fixed-info
export const FixedInfo = model('FixedInfo', {
  username: str({ minLength: 1, maxLength: 20 }),
  email: str({ pattern: /^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\.[a-zA-Z0-9-.]+$/ }),
  password,
})
// #endregion

// #region user
const Address = model('Address', { city: str(), zip: str({ pattern: /^\d{3}-\d{4}$/ }) })

export const User = model('User', {
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
// #endregion
