// fails names: a list of audiences is never equal to a text
import * as app from '../app.ts'

export * from '../app.ts'

export function decodeJwt(token: string, options: app.DecodeOptions): app.Decoded {
  const decoded = app.decodeJwt(token, options)
  if (!decoded.ok || options.audience === undefined) return decoded
  const wanted: readonly unknown[] = [options.audience].flat()
  return wanted.includes(decoded.payload['aud']) ? decoded : { ok: false, code: 'bad-audience' }
}
