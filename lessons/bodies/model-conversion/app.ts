import { buffer } from 'node:stream/consumers'
import type { ErrorRequestHandler } from 'express'
import { bool, endpoint, type Fault, httpApp, list, model, RequestValidationError, serveDocs, str } from 'fstudy/http'
import { z } from 'zod'
import { change, copyOf, fieldsSet, kept, validateJson } from './convert.ts'
import { dump } from './dump.ts'
import { models } from './models.ts'

export * from './convert.ts'
export * from './dump.ts'
export * from './naive.ts'
export { models } from './models.ts'
export type { Model } from './shape.ts'

// #region filters
const flag = bool().default(false)
const filters = {
  include: list(str()).default([]),
  exclude: list(str()).default([]),
  exclude_unset: flag,
  exclude_none: flag,
  exclude_defaults: flag,
  by_alias: flag,
}
// #endregion

const update = z.record(z.string(), z.unknown()).default({})

// #region parts
const missing = (part: string): Fault => ({ type: 'missing', loc: ['body', part], msg: 'Field required', input: null })

/**
 * `data` and `update` are two parts of the body: when one is missing, there is no object around it to show. A body that
 * is another value has none of the two, and no body has no data.
 */
function inParts(fault: Fault): Fault[] {
  if (fault.loc.length === 2 && fault.type === 'missing') return [missing('data')]
  if (fault.loc.length > 1 || fault.type === 'json_invalid') return [fault]
  const read = fault.input !== null && typeof fault.input !== 'string'
  return read ? [missing('data'), missing('update')] : [missing('data')]
}

const partsOfBody: ErrorRequestHandler = (error, _request, _response, next) =>
  next(error instanceof RequestValidationError ? new RequestValidationError(error.faults.flatMap(inParts)) : error)
// #endregion

export function createApp() {
  const app = httpApp()
  for (const [name, each] of Object.entries(models)) {
    // #region dump-route
    app.post(
      `/models/${name}/dump`,
      endpoint({ query: filters, body: kept(each) }, ({ query, body: { value, input } }) =>
        dump(each, value, input, query),
      ),
    )
    // #endregion
    // #region json-route
    app.post(
      `/models/${name}/json`,
      endpoint({ responses: { 422: 'Validation Error' } }, async ({ request }) => {
        const checked = validateJson(each, (await buffer(request)).toString())
        if (checked.faults) throw new RequestValidationError(checked.faults)
        return checked.value
      }),
    )
    // #endregion
    // #region copy-route
    app.post(
      `/models/${name}/copy`,
      endpoint({ body: model(`Copy${name}`, { data: kept(each), update }) }, ({ body }) => {
        const { value, input } = body.data
        const copy = copyOf(value, body.update)
        return { original: value, copy, fields_set: fieldsSet(each, input, body.update) }
      }),
      partsOfBody,
    )
    // #endregion
  }
  // #region change-route
  app.post(
    '/fixed/change',
    endpoint({ body: model('Change', { data: kept(models.TestModel), update }) }, ({ body }) => {
      const checked = change(models.TestModel, body.data.value, body.update)
      if (!checked.faults) return checked.value
      throw new RequestValidationError(
        checked.faults.map((fault) => ({ ...fault, loc: ['body', 'update', ...fault.loc] })),
      )
    }),
  )
  // #endregion
  serveDocs(app, { title: 'Converting models', version: '1.0.0' })
  return app
}
