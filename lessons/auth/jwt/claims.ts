import type { JsonObject } from './parts.ts'

/** What the claims are held against. Times are seconds since 1970-01-01 UTC. */
export interface Wanted {
  readonly audience?: string | readonly string[]
  readonly issuer?: string
  /** Seconds by which the clocks of two machines may differ. */
  readonly leeway?: number
  /** Claims that must be there. */
  readonly require?: readonly string[]
  readonly now: number
}

export type ClaimCode =
  | 'missing-claim'
  | 'bad-issued-at'
  | 'not-yet-valid'
  | 'malformed'
  | 'expired'
  | 'bad-issuer'
  | 'bad-audience'
  | 'bad-subject'
  | 'bad-id'

type Check = (payload: JsonObject, wanted: Wanted) => ClaimCode | undefined

const isTime = (value: unknown): value is number => Number.isFinite(value)

// #region times
const required: Check = (payload, { require = [] }) =>
  require.every((name) => Object.hasOwn(payload, name) && payload[name] !== null) ? undefined : 'missing-claim'

const issuedAt: Check = ({ iat }, { now, leeway = 0 }) => {
  if (iat === undefined) return undefined
  if (!isTime(iat)) return 'bad-issued-at'
  return iat > now + leeway ? 'not-yet-valid' : undefined
}

const notBefore: Check = ({ nbf }, { now, leeway = 0 }) => {
  if (nbf === undefined) return undefined
  if (!isTime(nbf)) return 'malformed'
  return nbf > now + leeway ? 'not-yet-valid' : undefined
}

const expiry: Check = ({ exp }, { now, leeway = 0 }) => {
  if (exp === undefined) return undefined
  if (!isTime(exp)) return 'malformed'
  return exp <= now - leeway ? 'expired' : undefined
}
// #endregion

// #region names
const issuer: Check = ({ iss }, wanted) => {
  if (wanted.issuer === undefined || iss === wanted.issuer) return undefined
  return iss === undefined ? 'missing-claim' : 'bad-issuer'
}

/** An empty `aud` counts as none. */
const audience: Check = ({ aud }, wanted) => {
  const claimed = [aud ?? []].flat().filter((one) => one !== '')
  if (wanted.audience === undefined) return claimed.length > 0 ? 'bad-audience' : undefined
  if (claimed.length === 0) return 'missing-claim'
  const accepted: readonly unknown[] = [wanted.audience].flat()
  return claimed.some((one) => accepted.includes(one)) ? undefined : 'bad-audience'
}

const subject: Check = ({ sub }) => (sub === undefined || typeof sub === 'string' ? undefined : 'bad-subject')
const id: Check = ({ jti }) => (jti === undefined || typeof jti === 'string' ? undefined : 'bad-id')
// #endregion

// #region claim-fault
const checks = [required, issuedAt, notBefore, expiry, issuer, audience, subject, id]

/** The first check that fails decides; undefined when none does. */
export function claimFault(payload: JsonObject, wanted: Wanted): ClaimCode | undefined {
  for (const check of checks) {
    const code = check(payload, wanted)
    if (code) return code
  }
  return undefined
}
// #endregion
