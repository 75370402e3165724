// fails algorithms: the algorithm of the token's own header counts
import * as app from '../app.ts'

export * from '../app.ts'

export function decodeJwt(token: string, options: app.DecodeOptions): app.Decoded {
  const read = app.readToken(token)
  if (read?.header['alg'] === 'none') return { ok: true, payload: read.payload }
  return app.decodeJwt(token, options)
}
