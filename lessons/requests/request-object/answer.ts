/** What of a request is to be logged. Header names are in lower case; `query` is raw, without the `?`. */
export interface LoggedRequest {
  method: string
  path: string
  query: string
  headers: [name: string, value: string][]
}

const secret = ['authorization', 'cookie', 'bearer']
const secretKeys = ['token', 'password']

/**
 * A line for the log: `GET /items?tag=a&tag=b accept=text/html,authorization=***`. Headers come in their order, with
 * their values; the values of `secret` headers and of `secretKeys` in the query are `***`.
 */
export function safeLog({ method, path, query, headers }: LoggedRequest): string {
  // #region your-turn
  // starter: const shown = headers.map(([name, value]) => `${name}=${value}`)
  // starter: return `${method} ${path}?${query} ${shown.join(',')}`
  const masked = query
    .split('&')
    .map((pair) => {
      const [key = ''] = pair.split('=')
      return pair.includes('=') && secretKeys.includes(nameOf(key)) ? `${key}=***` : pair
    })
    .join('&')
  const shown = headers.map(([name, value]) => `${name}=${secret.includes(name) ? '***' : oneLine(value)}`)
  return `${method} ${oneLine(path)}${masked && `?${oneLine(masked)}`} ${shown.join(',')}`.trimEnd()
  // #endregion
}

// #region your-turn
/** `%74oken` is `token` to the server, so it is to the log. */
function nameOf(key: string): string {
  try {
    return decodeURIComponent(key).toLowerCase()
  } catch {
    return key.toLowerCase()
  }
}

/** A line break in a value would begin a line of its own, which somebody else has written. */
const oneLine = (text: string) => text.replaceAll(/[\r\n]/g, ' ')
// #endregion
