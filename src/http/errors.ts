import { STATUS_CODES } from 'node:http'
import type { Fault } from './faults.ts'

/** Node's phrases with Python's in the places where they differ: `http.HTTPStatus` keeps RFC 2616's. */
const phrases: Readonly<Record<number, string | undefined>> = {
  ...STATUS_CODES,
  413: 'Request Entity Too Large',
  414: 'Request-URI Too Long',
  416: 'Requested Range Not Satisfiable',
  509: undefined,
}

function phrase(status: number): string {
  const words = phrases[status]
  if (words === undefined) throw new RangeError(`The status ${status} has no phrase`)
  return words
}

/** An answer other than success, thrown: `{"detail": detail}` with this status and these headers. */
export class HttpException extends Error {
  readonly status: number
  readonly detail: unknown
  readonly headers: Readonly<Record<string, string>>

  /** Without `detail` it is the status's phrase, such as `Not Found`: a RangeError where there is none. */
  constructor(status: number, detail: unknown = phrase(status), headers: Readonly<Record<string, string>> = {}) {
    super(typeof detail === 'string' ? detail : JSON.stringify(detail))
    this.name = 'HttpException'
    this.status = status
    this.detail = detail
    this.headers = headers
  }
}

/** All that is wrong with a request; answered by 422. */
export class RequestValidationError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} fault(s): ${faults.map(({ loc, msg }) => `${loc.join('.')}: ${msg}`).join('; ')}`)
    this.name = 'RequestValidationError'
    this.faults = faults
  }
}
