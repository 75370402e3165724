import express from 'express'
import { endpoint, httpApp, HttpException, int, serveDocs, str } from 'fstudy/http'
import { Result } from '../response-model/models.ts'

const result = (value: number) => ({ message: 'Hello World', code: 200, data: { result: value } })
const query = { a: int(), b: int() }

export function createApp() {
  const app = httpApp()
  // #region set
  for (const [path, method] of [
    ['/header', 'response object'],
    ['/header2', 'parameter'],
  ] as const) {
    app.get(
      path,
      endpoint({ responseModel: Result, query }, ({ query: { a, b }, response }) => {
        response.set({ 'x-result': String(a + b), 'x-method': method })
        return result(a + b)
      }),
    )
  }
  // #endregion
  // #region value
  app.get(
    '/header_value',
    endpoint(
      { responseModel: Result, query: { value: str() }, responses: { 500: 'Internal Server Error' } },
      ({ query: { value }, response }) => {
        const length = Array.from(value).length
        response.set({ 'x-value': value, 'x-value-length': String(length) })
        return result(length)
      },
    ),
  )
  // #endregion
  // #region twice
  app.get(
    '/header_twice',
    endpoint({ responseModel: Result }, ({ response }) => {
      response.set('X-Last', 'one').set('x-last', 'two').append('x-many', 'one').append('x-many', 'two')
      return result(2)
    }),
  )
  // #endregion
  // #region cache
  app.get(
    '/header_cache',
    endpoint(
      { responseModel: Result, query: { seconds: int({ ge: 0 }).default(60) } },
      ({ query: { seconds }, response }) => {
        response.set({ 'cache-control': seconds === 0 ? 'no-store' : `max-age=${seconds}`, 'content-language': 'ja' })
        return result(seconds)
      },
    ),
  )
  // #endregion
  // #region lost
  app.get(
    '/header_lost',
    endpoint(
      { responseModel: Result, query: { how: str().default('raise') }, responses: { 400: 'no' } },
      ({ query: { how }, response }) => {
        if (how !== 'raise') return result(0)
        response.set('x-result', '1')
        throw new HttpException(400, 'no', { 'x-error': 'kept' })
      },
    ),
  )
  // #endregion
  // #region encoded
  app.get(
    '/header_encoded',
    endpoint({ responseModel: Result, query: { value: str() } }, ({ query: { value }, response }) => {
      response.set('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(value)}`)
      return result(Array.from(value).length)
    }),
  )
  // #endregion
  // #region exposed
  app.get(
    '/header_exposed',
    endpoint({ responseModel: Result }, ({ response }) => {
      response.set({ 'x-total': '42', 'access-control-allow-origin': '*' })
      response.set('access-control-expose-headers', 'x-total')
      return result(42)
    }),
  )
  // #endregion
  serveDocs(app, { title: 'Response headers', version: '1.0.0' })
  return app
}

/** Express alone. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by')
  // #region naive
  app.get('/header_lost', (_request, response) => {
    response.set('x-result', '1')
    response.status(400).json({ detail: 'no' })
  })
  app.get('/header_value', ({ query: { value } }, response) => {
    response.set('x-value-length', String(Buffer.byteLength(String(value)))).json({})
  })
  app.get('/header_exposed', (_request, response) => {
    response.set({ 'x-total': '42', 'access-control-allow-origin': '*' }).json({})
  })
  // #endregion
  return app
}
