// fails sorts: the good tokens are left out
import * as answer from '../answer.ts'

export { decodeJwt } from '../answer.ts'

export function sortTokens(tokens: string[], options: answer.Options) {
  const sorted = answer.sortTokens(tokens, options)
  delete sorted.ok
  return sorted
}
