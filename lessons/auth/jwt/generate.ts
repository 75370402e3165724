import jwt from 'jsonwebtoken'
import type { JsonObject } from './parts.ts'
import type { Algorithm } from './signature.ts'

interface GenerateOptions {
  readonly algorithm?: Algorithm
  /** Seconds until it expires; without it, no `exp` is added. */
  readonly expiresIn?: number
  /** Seconds since 1970-01-01 UTC. */
  readonly now?: number
}

// #region generate
/** Signs a copy of the payload. Nothing is added but `exp`, and that only with `expiresIn`. */
export function generateJwt(payload: JsonObject, key: jwt.Secret, options: GenerateOptions = {}): string {
  const { algorithm = 'HS256', expiresIn, now = Math.floor(Date.now() / 1000) } = options
  const claims = expiresIn === undefined ? payload : { ...payload, exp: now + expiresIn }
  return jwt.sign(claims, key, { algorithm, noTimestamp: !('iat' in claims) })
}
// #endregion
