import { STATUS_CODES } from 'node:http'
import type { Fault } from './faults.ts'

/** An answer other than success, thrown: `{"detail": detail}` with this status and these headers. */
export class HttpException extends Error {
  readonly status: number
  readonly detail: unknown
  readonly headers: Readonly<Record<string, string>>

  /** Without `detail` it is the status's phrase, such as `Not Found`. */
  constructor(
    status: number,
    detail: unknown = STATUS_CODES[status] ?? '',
    headers: Readonly<Record<string, string>> = {},
  ) {
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
