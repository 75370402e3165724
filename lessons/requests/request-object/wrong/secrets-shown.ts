// fails masked-headers: the values of all headers are shown
import type { LoggedRequest } from '../answer.ts'

export const safeLog = ({ method, path, query, headers }: LoggedRequest) =>
  `${method} ${path}${query && `?${query}`} ${headers.map(([name, value]) => `${name}=${value}`).join(',')}`.trimEnd()
