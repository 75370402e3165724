const quoted = /^"(.*)"$/s

/**
 * The cookies of a `Cookie` header as pairs, in order. Every `;` splits, the first `=` ends the name, quotes around a
 * value are taken off, and nothing is percent-decoded. Text without `=` is the value of a cookie without a name.
 */
export function parseCookies(header        )                                  {
  return header.split(';').flatMap((part)                     => {
    const text = part.trim()
    if (text === '') return []
    const end = text.indexOf('=')
    const value = text.slice(end + 1).trim()
    return [[text.slice(0, Math.max(end, 0)).trim(), quoted.exec(value)?.[1]?.replace(/\\(.)/gs, '$1') ?? value]]
  })
}
