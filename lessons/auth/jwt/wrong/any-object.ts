// fails no-object: a list is an object to typeof
import jwt from 'jsonwebtoken'
import * as answer from '../answer.ts'

export { sortTokens } from '../answer.ts'

export function decodeJwt(token: string, options: answer.Options): answer.Decoded {
  const decoded = answer.decodeJwt(token, options)
  if (decoded.ok || decoded.code !== 'malformed') return decoded
  try {
    const payload = jwt.verify(token, options.key, { algorithms: options.algorithms, clockTimestamp: options.now })
    return typeof payload === 'object' ? { ok: true, payload } : decoded
  } catch {
    return decoded
  }
}
