// fails no-object (error): only JsonWebTokenError is caught, and a payload that is no JSON throws a SyntaxError
import jwt from 'jsonwebtoken'
import * as answer from '../answer.ts'
import { partsOf } from '../parts.ts'

export { sortTokens } from '../answer.ts'

export function decodeJwt(token: string, options: answer.Options): answer.Decoded {
  const { key, algorithms, now } = options
  try {
    if (partsOf(token)) jwt.verify(token, key, { algorithms, clockTimestamp: now })
  } catch (error) {
    if (!(error instanceof jwt.JsonWebTokenError)) throw error
  }
  return answer.decodeJwt(token, options)
}
