// fails sorts: each list is turned round
import * as answer from '../answer.ts'

export { decodeJwt } from '../answer.ts'

export const sortTokens = (tokens: string[], options: answer.Options) => answer.sortTokens(tokens.toReversed(), options)
