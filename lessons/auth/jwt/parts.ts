export type JsonObject = Record<string, unknown>

// #region parts
/** The three parts as they stand in the token; undefined when there are not three, or one is not exact base64url. */
export function partsOf(token: string): [header: string, payload: string, signature: string] | undefined {
  const [header, payload, signature, ...more] = token.split('.')
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0) return undefined
  const exact = (part: string) => Buffer.from(part, 'base64url').toString('base64url') === part
  return [header, payload, signature].every(exact) ? [header, payload, signature] : undefined
}
// #endregion

// #region object-in
/** The JSON object that a part holds; undefined when it holds anything else. */
export function objectIn(part: string): JsonObject | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')))
    return isObject(json) ? json : undefined
  } catch {
    return undefined
  }
}
// #endregion

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
