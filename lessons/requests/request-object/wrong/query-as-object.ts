// fails repeated-keys: an object keeps one value of a repeated key
import * as answer from '../answer.ts'

export const safeLog = ({ query, ...request }: answer.LoggedRequest) =>
  answer.safeLog({ ...request, query: String(new URLSearchParams(Object.fromEntries(new URLSearchParams(query)))) })
