import type { NextFunction, Request, Response } from 'express'
import { HttpException, RequestValidationError } from './errors.ts'

/** For JSON.stringify: refuses NaN and Infinity, which JSON can't say and JavaScript would write as null. */
export function refuseNonFinite(_key: string, value: unknown) {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is no JSON value`)
  return value
}

/**
 * Sends a value as JSON. In bytes: Node would write the headers in the encoding of a text, and theirs is Latin-1. Express
 * would add a charset to the type, which JSON's has not (RFC 8259, section 11).
 */
export const sendJson = (response: Response, value: unknown) =>
  response.setHeader('content-type', 'application/json').send(Buffer.from(JSON.stringify(value, refuseNonFinite)))

function clear(response: Response) {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
}

/** The usual answer to an error: that of an HttpException, 422, or 500 without a word about what happened: `app.set('on error', listener)` hears it. */
export function answerError(error: unknown, request: Request, response: Response, _next: NextFunction) {
  if (response.headersSent) return void response.destroy()
  try {
    if (error instanceof RequestValidationError) return void sendJson(response.status(422), { detail: error.faults })
    if (error instanceof HttpException)
      return void sendJson(response.status(error.status).set(error.headers), { detail: error.detail })
  } catch {
    // What the answer should have said can't be said in JSON or in a header: that is an error of the server too.
  }
  clear(response)
  const listener: unknown = request.app.get('on error')
  if (typeof listener === 'function') listener(error)
  response.status(500).type('text').send('Internal Server Error')
}
