// fails algorithm: without a list, every HS algorithm is taken
import * as answer from '../answer.ts'

export { sortTokens } from '../answer.ts'

export const decodeJwt = (token: string, { key, now }: answer.Options): answer.Decoded =>
  answer.decodeJwt(token, { key, now, algorithms: ['HS256', 'HS384', 'HS512'] })
