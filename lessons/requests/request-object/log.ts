import type { IncomingMessage } from 'node:http'

// #region logged
/** A line for the log: what was asked for, and the headers' names. A value, or a query, may hold a secret. */
export function logged({ method, url, headersDistinct }: IncomingMessage): string {
  return `${method} ${url?.split('?')[0]} ${Object.keys(headersDistinct).toSorted().join(',')}`
}
// #endregion

// #region naive-logged
/** The note prints all headers and cookies. Whoever reads the log can log in. */
export const naiveLine = (headers: IncomingMessage['headers']): string => JSON.stringify(headers)
// #endregion
