// fails your-semicolon: a semicolon splits, between quotes too
export function parseCookies(header: string) {
  const pairs = header.match(/(?:"[^"]*"|[^;])+/g) ?? []
  return new Map(
    pairs.map((pair): [string, string] => {
      const [name = '', ...rest] = pair.split('=')
      return [name.trim(), rest.join('=').trim()]
    }),
  )
}
