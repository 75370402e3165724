/** What a Set-Cookie line says; attribute names in lower case. */
export interface Cookie {
  readonly name: string
  readonly value: string
  readonly attributes: Readonly<Record<string, string | true>>
}

/** Takes a Set-Cookie line apart. RFC 6265, section 5.2. */
export function cookieOf(line = ''): Cookie {
  const [pair = '', ...rest] = line.split(';').map((part) => part.trim())
  const at = pair.indexOf('=')
  const attributes = rest.map((part): [string, string | true] => {
    const [name = '', value] = part.split('=')
    return [name.toLowerCase(), value ?? true]
  })
  return { name: pair.slice(0, at), value: pair.slice(at + 1), attributes: Object.fromEntries(attributes) }
}

/** A browser forgets it at once. */
export const isDeleted = ({ attributes: { 'max-age': age, expires } }: Cookie) =>
  age !== undefined ? Number(age) <= 0 : typeof expires === 'string' && Date.parse(expires) <= 0
