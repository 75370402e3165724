import { float, int, list, model, str } from 'fstudy/http'
import { z } from 'zod'

// #region result
export const Result = model('Result', {
  message: str(),
  code: int().default(200),
  data: z.record(z.string(), z.unknown()).nullable().default(null),
})
// #endregion

// #region items
export const Items = model('Items', {
  id: int(),
  name: str(),
  price: float(),
  tags: list(str()).default([]),
  note: str().nullable().default(null),
})
// #endregion

// #region users
export const UserIn = model('UserIn', { username: str(), email: str(), password: str({ minLength: 8 }) })
export const UserOut = model('UserOut', { username: str(), email: str() })
// #endregion

// #region rows
/** As a database gives them: a cost that is nobody's business, numbers as text, fields that are not there. */
export const rows = [
  { id: 1, name: 'pen', price: 1.5, tags: ['office'], note: 'blue', cost: 0.4 },
  { id: 2, name: 'book', price: 12 },
  { id: 3, name: 'cup', price: 8, tags: [], note: null },
  { id: '4', name: 'lamp', price: '30.5', cost: 11 },
]
// #endregion
