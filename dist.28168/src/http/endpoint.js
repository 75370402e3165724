                                                                
import { sendJson } from './answer.js'
                                                           
import { RequestValidationError } from './errors.js'
import {             validate } from './faults.js'
import { sourcesOf } from './sources.js'

/** An Express handler that knows its contract. */
                                                                                 
                      
 

/** A function that gives the values of a contract, or throws a RequestValidationError with all that is wrong. */
export function reader                    (contract   )                                                              {
  const sources = sourcesOf(contract)
  return async (request, response) => {
    const taken = []
    for (const { take } of sources) taken.push(await take(request, response))
    const values                          = {}
    const faults          = []
    for (const [index, { key, check }] of sources.entries()) {
      const checked = check(taken[index])
      if (checked.faults) faults.push(...checked.faults)
      else values[key] = checked.value
    }
    if (faults.length > 0) throw new RequestValidationError(faults)
    return values            
  }
}

/** Takes the headers and the status back that were set since `headers` was what the answer had. */
function undo(response          , headers                                    ) {
  if (response.headersSent) return
  response.status(200)
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
}

/** What is sent of a result: what the contract's response model makes of it. Throws when it does not fit. */
function outgoing({ responseModel }          , result         )          {
  if (!responseModel) return result ?? null
  const checked = validate(responseModel, result)
  if (checked.faults) throw new TypeError(`The answer does not fit its model: ${JSON.stringify(checked.faults)}`)
  return checked.value
}

/**
 * A route's handler: reads what the contract names, checks all of it, and sends what `handle` returns as JSON. `handle`
 * may set a status and headers on `response`; what it has set is gone when it throws. When it has answered by itself, or
 * returns `response`, nothing more is sent.
 */
export function endpoint                          (contract   , handle                              )              {
  const read = reader(contract)
  const handler = async (request         , response          ) => {
    const headers = response.getHeaders()
    try {
      const values = await read(request, response)
      response.status(contract.status ?? 200)
      const result = await handle({ ...values, request, response })
      if (result !== response && !response.headersSent) sendJson(response, outgoing(contract, result))
    } catch (error) {
      undo(response, headers)
      throw error
    }
  }
  return Object.assign(handler, { contract })
}

/** Whether a handler was made by `endpoint`. */
export const isEndpoint = (handler         )                      =>
  typeof handler === 'function' && 'contract' in handler
