// fails caller-object: exp is written into the object that was passed in
import * as app from '../app.ts'

export * from '../app.ts'

export const generateJwt: typeof app.generateJwt = (payload, key, { expiresIn, now = 0, ...options } = {}) => {
  if (expiresIn !== undefined) payload['exp'] = now + expiresIn
  return app.generateJwt(payload, key, options)
}
