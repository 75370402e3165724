/** The cookies of a `Cookie` header, by name. */
export function parseCookies(header: string): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const part of header.split(';')) {
    // #region your-turn
    // starter: cookies.set(part, '')
    const pair = part.trim()
    if (pair === '') continue
    const end = Math.max(pair.indexOf('='), 0)
    const name = pair.slice(0, end).trim()
    const value = pair.slice(pair.includes('=') ? end + 1 : 0).trim()
    const quoted = /^"(.*)"$/s.exec(value)?.[1]
    cookies.set(name, quoted?.replaceAll(/\\(.)/gs, '$1') ?? value)
    // #endregion
  }
  return cookies
}
