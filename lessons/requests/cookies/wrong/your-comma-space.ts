// fails your-pairs: the space behind the semicolon may be missing
export function parseCookies(header: string) {
  const cookies = new Map<string, string>()
  for (const part of header.split('; ')) {
    const [name = '', ...rest] = part.split('=')
    cookies.set(name.trim(), rest.join('=').trim())
  }
  return cookies
}
