                                                

// #region parts
/** The three parts as they stand in the token; undefined when there are not three, or one is not exact base64url. */
export function partsOf(token        )                                                                   {
  const [header, payload, signature, ...more] = token.split('.')
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0) return undefined
  const exact = (part        ) => Buffer.from(part, 'base64url').toString('base64url') === part
  return [header, payload, signature].every(exact) ? [header, payload, signature] : undefined
}
// #endregion

// #region object-in
/** The JSON object that a part holds; undefined when it holds anything else. */
export function objectIn(part        )                         {
  try {
    const json          = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')))
    return isObject(json) ? json : undefined
  } catch {
    return undefined
  }
}
// #endregion

export const isObject = (value         )                      =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
