import jwt from 'jsonwebtoken'
import { claimFault, type ClaimCode, type Wanted } from './claims.ts'
import { objectIn, partsOf, type JsonObject } from './parts.ts'
import { signatureFault, type Algorithm, type Key } from './signature.ts'

export { generateJwt } from './generate.ts'
export { ecPair, rsaPair } from './keys.ts'
export { naiveDecode, naiveExpiresIn, naiveGenerate, naiveNone } from './naive.ts'
export { twelveTokens } from './twelve.ts'
export type { Algorithm, JsonObject, Key, Wanted }

export type Code = ClaimCode | 'bad-algorithm' | 'bad-signature' | 'bad-key'
export type Decoded = { readonly ok: true; readonly payload: JsonObject } | { readonly ok: false; readonly code: Code }

// #region read
/** What anybody can read without a key. It proves nothing: whoever sent the token may have written it. */
export function readToken(token: string): { header: JsonObject; payload: JsonObject } | undefined {
  const parts = partsOf(token)
  const [header, payload] = parts?.slice(0, 2).map(objectIn) ?? []
  return header && payload && { header, payload }
}
// #endregion

export interface DecodeOptions extends Wanted {
  readonly key: Key
  /** What the server signs with. Never taken from the token. */
  readonly algorithms: readonly Algorithm[]
}

const refused = (code: Code): Decoded => ({ ok: false, code })

// #region decode
/** The payload, or why the token is refused: the first check that fails decides. An empty key or list throws. */
export function decodeJwt(token: string, { key, algorithms, ...wanted }: DecodeOptions): Decoded {
  if (isEmpty(key)) throw new TypeError('The key is empty')
  if (algorithms.length === 0) throw new TypeError('No algorithm is allowed')
  const parts = partsOf(token)
  const header = parts && objectIn(parts[0])
  if (!parts || !header) return refused('malformed')
  const algorithm = algorithms.find((one) => one === header['alg'])
  if (!algorithm) return refused('bad-algorithm')
  const signature = signatureFault(token, algorithm, key)
  if (signature) return refused(signature)
  const payload = objectIn(parts[1])
  if (!payload) return refused('malformed')
  const claim = claimFault(payload, wanted)
  return claim ? refused(claim) : { ok: true, payload }
}
// #endregion

const isEmpty = (key: Key) => !key || (typeof key === 'object' && 'length' in key && key.length === 0)

// #region bare
/** What jsonwebtoken says by itself: a payload, or its error as text. */
export function bareVerify(
  token: string,
  { key, algorithms, audience, issuer, now }: BareOptions,
): { payload: unknown } | { error: string } {
  try {
    return { payload: jwt.verify(token, key, { algorithms: [...algorithms], clockTimestamp: now, audience, issuer }) }
  } catch (error) {
    return { error: String(error) }
  }
}
// #endregion

export interface BareOptions extends Pick<DecodeOptions, 'key' | 'algorithms' | 'issuer' | 'now'> {
  readonly audience?: string
}
