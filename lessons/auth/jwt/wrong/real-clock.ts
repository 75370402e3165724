// fails takes: the clock of the machine counts, not the time that was given
import * as answer from '../answer.ts'

export { sortTokens } from '../answer.ts'

export const decodeJwt = (token: string, options: answer.Options): answer.Decoded =>
  answer.decodeJwt(token, { ...options, now: Math.floor(Date.now() / 1000) })
