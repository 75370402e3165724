const quoted = /^"(.*)"$/s

/** NEL (0x85) is a space in Latin-1 too. */
const trim = (text: string) => text.replace(/^[\s\x85]+|[\s\x85]+$/g, '')

/**
 * The cookies of a `Cookie` header as pairs, in order. Every `;` splits, the first `=` ends the name, quotes around a
 * value are taken off, and nothing is percent-decoded. Text without `=` is the value of a cookie without a name.
 */
export function parseCookies(header: string): [name: string, value: string][] {
  return header.split(';').flatMap((part): [string, string][] => {
    const text = trim(part)
    if (text === '') return []
    const end = text.indexOf('=')
    const value = trim(text.slice(end + 1))
    return [[trim(text.slice(0, Math.max(end, 0))), quoted.exec(value)?.[1]?.replace(/\\(.)/gs, '$1') ?? value]]
  })
}
