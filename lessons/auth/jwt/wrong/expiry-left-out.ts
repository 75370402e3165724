// fails expired: exp is left out, so the token lives for ever
import * as app from '../app.ts'

export * from '../app.ts'

export const generateJwt: typeof app.generateJwt = (payload, key, { algorithm = 'HS256' } = {}) =>
  app.generateJwt(payload, key, { algorithm })
