// fails cut: a cut token is called badly signed, since nobody looked at its form
import * as answer from '../answer.ts'
import { partsOf } from '../parts.ts'

export { sortTokens } from '../answer.ts'

export const decodeJwt = (token: string, options: answer.Options): answer.Decoded =>
  partsOf(token) ? answer.decodeJwt(token, options) : { ok: false, code: 'bad-signature' }
