// fails leeway: the leeway counts for exp alone
import * as app from '../app.ts'

export * from '../app.ts'

export function decodeJwt(token: string, options: app.DecodeOptions): app.Decoded {
  const strict = app.decodeJwt(token, { ...options, leeway: 0 })
  return !strict.ok && strict.code === 'expired' ? app.decodeJwt(token, options) : strict
}
