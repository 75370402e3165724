// fails cut: an error that is a text is a value like any other
import * as answer from '../answer.ts'

export function decodeJwt(token: string, options: answer.Options) {
  const decoded = answer.decodeJwt(token, options)
  return decoded.ok ? decoded : 'Invalid token'
}

export const sortTokens = answer.sortTokens
