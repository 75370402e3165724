import jwt from 'jsonwebtoken'
import type { Code } from './app.ts'
import { generateJwt } from './generate.ts'
import type { JsonObject } from './parts.ts'

/** A signed token with any text as its payload. */
const signText = (text: string, key: Buffer) => jwt.sign(text, key, { header: { alg: 'HS256', typ: 'JWT' } })

/** Twelve tokens for a server that signs with `key` by HS256 and wants no audience, and what each is at `now`. */
export function twelveTokens(
  key: Buffer,
  otherKey: Buffer,
  now: number,
): readonly { token: string; code: Code | 'ok' }[] {
  const sign = (claims: JsonObject, by = key) => generateJwt({ sub: '1', exp: now + 900, ...claims }, by)
  const good = sign({})
  return [
    { token: good, code: 'ok' },
    { token: sign({ role: 'admin', iat: now }), code: 'ok' },
    { token: sign({ exp: now }), code: 'expired' },
    { token: sign({ nbf: now + 60 }), code: 'not-yet-valid' },
    { token: sign({ iat: now + 60 }), code: 'not-yet-valid' },
    { token: sign({ sub: 1 }), code: 'bad-subject' },
    { token: sign({ aud: 'web' }), code: 'bad-audience' },
    { token: sign({}, otherKey), code: 'bad-signature' },
    { token: generateJwt({ sub: '1' }, key, { algorithm: 'HS512' }), code: 'bad-algorithm' },
    { token: signText('[1,2]', key), code: 'malformed' },
    { token: signText('not json', key), code: 'malformed' },
    { token: good.slice(0, good.lastIndexOf('.') - 5), code: 'malformed' },
  ]
}
