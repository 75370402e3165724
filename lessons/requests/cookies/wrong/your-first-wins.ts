// fails your-last: the first cookie of a name is kept
export function parseCookies(header: string) {
  const cookies = new Map<string, string>()
  for (const part of header.split(';')) {
    const [name = '', ...rest] = part.trim().split('=')
    if (!cookies.has(name)) cookies.set(name, rest.join('='))
  }
  return cookies
}
