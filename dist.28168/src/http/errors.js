import { STATUS_CODES } from 'node:http'
                                        

/** An answer other than success, thrown: `{"detail": detail}` with this status and these headers. */
export class HttpException extends Error {
           status        
           detail         
           headers                                  

  /** Without `detail` it is the status's phrase, such as `Not Found`. */
  constructor(
    status        ,
    detail          = STATUS_CODES[status] ?? '',
    headers                                   = {},
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
           faults                  

  constructor(faults                  ) {
    super(`${faults.length} fault(s): ${faults.map(({ loc, msg }) => `${loc.join('.')}: ${msg}`).join('; ')}`)
    this.name = 'RequestValidationError'
    this.faults = faults
  }
}
