// fails your-nothing: a part without any text is no cookie
export function parseCookies(header: string) {
  const pairs = header.split(';').map((part): [string, string] => {
    const [name = '', ...rest] = part.split('=')
    return [name.trim(), rest.join('=').trim()]
  })
  return new Map(pairs)
}
