// fails takes: a time in milliseconds lies thousands of years ahead, so everything has expired
import * as answer from '../answer.ts'

export { sortTokens } from '../answer.ts'

export const decodeJwt = (token: string, options: answer.Options): answer.Decoded =>
  answer.decodeJwt(token, { ...options, now: options.now * 1000 })
