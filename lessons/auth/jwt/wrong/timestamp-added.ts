// fails sign: jsonwebtoken adds an iat by itself, so the bytes are others
import jwt from 'jsonwebtoken'
import * as app from '../app.ts'

export * from '../app.ts'

export const generateJwt: typeof app.generateJwt = (payload, key, { algorithm = 'HS256', expiresIn, now = 0 } = {}) =>
  jwt.sign(expiresIn === undefined ? payload : { ...payload, exp: now + expiresIn }, key, { algorithm })
