// fails expired-now: exp < now lets a token live a second longer
import * as answer from '../answer.ts'
import { objectIn, partsOf } from '../parts.ts'

export { sortTokens } from '../answer.ts'

export function decodeJwt(token: string, options: answer.Options): answer.Decoded {
  const exp = objectIn(partsOf(token)?.[1] ?? '')?.['exp']
  return answer.decodeJwt(token, exp === options.now ? { ...options, now: options.now - 1 } : options)
}
