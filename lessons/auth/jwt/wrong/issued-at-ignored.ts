// fails from-the-future: jsonwebtoken does not look at iat, and nor does this
import jwt from 'jsonwebtoken'
import * as answer from '../answer.ts'
import { isObject, objectIn, partsOf } from '../parts.ts'

export { sortTokens } from '../answer.ts'

export function decodeJwt(token: string, options: answer.Options): answer.Decoded {
  const decoded = answer.decodeJwt(token, options)
  const { iat, nbf } = objectIn(partsOf(token)?.[1] ?? '') ?? {}
  if (decoded.ok || iat === undefined || nbf !== undefined) return decoded
  const payload = jwt.verify(token, options.key, { algorithms: options.algorithms, clockTimestamp: options.now })
  return isObject(payload) ? { ok: true, payload } : decoded
}
