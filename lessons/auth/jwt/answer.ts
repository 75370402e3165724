import jwt from 'jsonwebtoken'
import { isObject, partsOf, type JsonObject } from './parts.ts'

export type Code =
  | 'expired'
  | 'not-yet-valid'
  | 'bad-signature'
  | 'bad-algorithm'
  | 'bad-audience'
  | 'bad-subject'
  | 'malformed'

export type Decoded = { ok: true; payload: JsonObject } | { ok: false; code: Code }

export interface Options {
  key: Buffer
  algorithms: jwt.Algorithm[]
  /** Seconds since 1970-01-01 UTC: the time that counts. */
  now: number
}

const refused = (code: Code): Decoded => ({ ok: false, code })

/** The payload, or why the token is refused. This server expects no audience. */
export function decodeJwt(token: string, { key, algorithms, now }: Options): Decoded {
  // #region your-turn
  // starter: // partsOf(token) is undefined when the token is not three parts of exact base64url.
  // starter: const payload = jwt.verify(token, key, { algorithms, clockTimestamp: now })
  // starter: return isObject(payload) ? { ok: true, payload } : refused('malformed')
  if (!partsOf(token)) return refused('malformed')
  try {
    const payload = jwt.verify(token, key, { algorithms, clockTimestamp: now })
    if (!isObject(payload)) return refused('malformed')
    const { iat, aud, sub } = payload
    if (typeof iat === 'number' && iat > now) return refused('not-yet-valid')
    if (aud !== undefined) return refused('bad-audience')
    if (sub !== undefined && typeof sub !== 'string') return refused('bad-subject')
    return { ok: true, payload }
  } catch (error) {
    if (error instanceof jwt.TokenExpiredError) return refused('expired')
    if (error instanceof jwt.NotBeforeError) return refused('not-yet-valid')
    const message = error instanceof jwt.JsonWebTokenError ? error.message : ''
    if (message === 'invalid algorithm') return refused('bad-algorithm')
    return refused(message === 'invalid signature' ? 'bad-signature' : 'malformed')
  }
  // #endregion
}

/** Which tokens have which code; those that are taken stand under `ok`. Each list keeps the order of the tokens. */
export function sortTokens(tokens: string[], options: Options): Partial<Record<Code | 'ok', string[]>> {
  // #region your-turn
  // starter: return { ok: tokens }
  return Object.groupBy(tokens, (token) => {
    const decoded = decodeJwt(token, options)
    return decoded.ok ? 'ok' : decoded.code
  })
  // #endregion
}
